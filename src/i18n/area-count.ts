import type { Area, AreaCode, AreaLevel, Text } from "../core/types.ts";
import type { Locale } from "./text.ts";

/** What is counted: 大鹏新区 and 深汕特别合作区 are no districts, nor are former ones. */
type Counted = "district" | "zone" | "former" | "other";
const COUNTED: Record<AreaLevel, Counted> = {
  district: "district",
  functional: "zone",
  former: "former",
  wide: "former",
  city: "other",
  province: "other",
};
const WORDS: Record<Counted, Record<Locale, (count: number) => string>> = {
  district: { zh: (count) => `${String(count)}个区`, en: (count) => plural(count, "district") },
  zone: { zh: (count) => `${String(count)}个功能区`, en: (count) => plural(count, "zone") },
  former: { zh: (count) => `${String(count)}个原区划`, en: (count) => plural(count, "former or wider area") },
  other: { zh: (count) => `${String(count)}个地区`, en: (count) => plural(count, "other area") },
};
const AND: Text = { zh: "和", en: " and " };

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** 20个区和2个功能区 / 20 districts and 2 zones: each kind of area counted as what it is. */
export function countAreas(
  areas: ReadonlyMap<AreaCode, Pick<Area, "level">>,
  codes: readonly AreaCode[],
  locale: Locale,
): string {
  const counts = new Map<Counted, number>();
  for (const code of codes) {
    const kind = COUNTED[areas.get(code)?.level ?? "province"];
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = (Object.keys(WORDS) as Counted[]).filter((kind) => counts.has(kind));
  return kinds.map((kind) => WORDS[kind][locale](counts.get(kind) ?? 0)).join(AND[locale]);
}
