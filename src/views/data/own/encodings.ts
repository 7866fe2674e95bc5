import type { Text } from "../../../core/types.ts";
import type { Encoding } from "../../../curate/table/grid.ts";

/** What a text can be written in, by the names that menus of other programs have for it. */
export const ENCODING_NAMES: readonly { readonly id: Encoding; readonly name: Text }[] = [
  { id: "utf-8", name: { zh: "UTF-8", en: "UTF-8" } },
  { id: "gb18030", name: { zh: "GB18030 / GBK", en: "GB18030 / GBK" } },
  { id: "utf-16le", name: { zh: "UTF-16 LE", en: "UTF-16 LE" } },
  { id: "utf-16be", name: { zh: "UTF-16 BE", en: "UTF-16 BE" } },
  { id: "big5", name: { zh: "Big5", en: "Big5" } },
];
