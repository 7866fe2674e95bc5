import type { AreaCode, Text } from "../core/types.ts";
import type { Manifest } from "../data/wire.ts";
import { listed } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import type { AreaSet, Preset } from "./chosen.ts";

export const PRESET_NAMES: Record<Preset, Text> = {
  focus: { zh: "三区", en: "the three districts" },
  gz: { zh: "广州各区", en: "Guangzhou's districts" },
  sz: { zh: "深圳各区和功能区", en: "Shenzhen's districts and zones" },
  all: { zh: "全部", en: "all districts and zones" },
};

/** The preset's name, up to four areas by name, or three of them and how many more. */
export function chosenText(
  { areas: set, locale }: { readonly areas: AreaSet; readonly locale: Locale },
  chosen: readonly AreaCode[],
  areas: Manifest["areas"],
): string {
  if (set.kind === "preset") return PRESET_NAMES[set.preset][locale];
  const names = chosen.map((code) => areas.find((area) => area.code === code)?.short[locale] ?? code);
  if (names.length <= 4) return listed(locale, names);
  const first = listed(locale, names.slice(0, 3));
  return locale === "zh"
    ? `${first}等${String(names.length)}个地区`
    : `${first} and ${String(names.length - 3)} more`;
}
