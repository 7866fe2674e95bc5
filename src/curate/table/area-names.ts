import type { Area, AreaCode } from "../../core/types.ts";
import { plain, withoutNumbering } from "./plain.ts";

/** By what an area was recognised. */
export type AreaReason = "name" | "short" | "alias" | "english" | "code";
/** An area, or the whole that the other rows are parts of. */
export type AreaFound =
  | { readonly kind: "area"; readonly area: AreaCode; readonly reason: AreaReason }
  | { readonly kind: "whole" };

export type AreaFinder = (text: string) => AreaFound | undefined;

/** 合计 is the sum of whatever is listed, and no city. */
const WHOLES = new Set(["全市", "全市合计", "全市总计", "citytotal"]);

/** Finds areas by their names in either language, what they were once called, or their codes; nothing that is only alike. */
export function areaFinder(areas: readonly Area[]): AreaFinder {
  const names = new Map<string, AreaFound>();
  const add = (name: string, area: AreaCode, reason: AreaReason) => {
    const key = plain(name);
    if (!names.has(key)) names.set(key, { kind: "area", area, reason });
  };
  // Whoever is there now has its name before whoever once had it.
  const present = [...areas].sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined));
  for (const { code, name } of present) add(name.zh, code, "name");
  for (const { code, short } of present) add(short.zh, code, "short");
  for (const { code, aliases = [] } of present) for (const alias of aliases) add(alias, code, "alias");
  for (const { code, name, short } of present) for (const en of [name.en, short.en]) add(en, code, "english");
  for (const { code } of present) add(code, code, "code");
  return (text) => {
    const label = plain(withoutNumbering(text));
    if (WHOLES.has(label)) return { kind: "whole" };
    // 440106000000 and 440106.0 are how longer codes and spreadsheets write 440106.
    const code = /^(\d{6})(?:0{6}|\.0)?$/.exec(label)?.[1];
    return names.get(code ?? label);
  };
}
