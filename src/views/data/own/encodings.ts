import type { Encoding } from "../../../curate/table/grid.ts";

/** What a text can be written in, by the names that menus of other programs have for it. */
export const ENCODING_NAMES: readonly { readonly id: Encoding; readonly name: string }[] = [
  { id: "utf-8", name: "UTF-8" },
  { id: "gb18030", name: "GB18030 / GBK" },
  { id: "utf-16le", name: "UTF-16 LE" },
  { id: "utf-16be", name: "UTF-16 BE" },
  { id: "big5", name: "Big5" },
];
