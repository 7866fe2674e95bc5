import type { Text } from "../../core/types.ts";

export const LATEST: Text = { zh: "最近可得", en: "latest available" };
