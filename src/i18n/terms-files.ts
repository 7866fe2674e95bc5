import type { Text } from "../core/types.ts";

/** What the values of a JSON file are called where one is refused. */
export const FILE_TERMS = {
  list: { zh: "列表", en: "a list" },
  nothing: { zh: "空值", en: "nothing" },
} satisfies Record<string, Text>;
