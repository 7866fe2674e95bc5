import type { Area, AreaCode, PeerRule, Peers, Text } from "../core/types.ts";
import type { Manifest } from "../data/wire.ts";
import { formatPeriod } from "../i18n/format.ts";
import { listed } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import type { AreaSet, Preset } from "./chosen.ts";

const FOCUS: Text = { zh: "三区", en: "the three districts" };
const ALL: Text = { zh: "全部", en: "all districts and zones" };

/** 深圳各区和功能区: what a ready-made set is called. */
export function presetName(preset: Preset, areas: Iterable<Area>): Text {
  const all = [...areas];
  const city = all.find(({ link }) => link === preset);
  if (!city) return preset === "focus" ? FOCUS : ALL;
  const zones = all.some(({ level, parent }) => level === "functional" && parent === city.code);
  return {
    zh: `${city.short.zh}各区${zones ? "和功能区" : ""}`,
    en: `${city.short.en}'s districts${zones ? " and zones" : ""}`,
  };
}

export const PEER_NAMES: Record<PeerRule, Text> = {
  population: { zh: "普查常住人口", en: "census population" },
  gdp: { zh: "地区生产总值", en: "GDP" },
  border: { zh: "接壤", en: "border" },
};

/** Whom a rule sets beside an area: what it compares, when, and among how many that can be compared. */
export function ruleText(rule: PeerRule, { areas, period, among }: Peers, locale: Locale): string {
  const count = String(areas.length);
  if (period === undefined || among === undefined)
    return locale === "zh" ? `接壤的${count}个区` : `the ${count} that border on it`;
  const [size, year, of] = [PEER_NAMES[rule][locale], formatPeriod(period, locale), String(among)];
  return locale === "zh"
    ? `${size}按倍数最接近的${count}个区（${year}，可比的${of}个区中）`
    : `the ${count} nearest by ratio of ${size} (${year}, of ${of} that compare)`;
}

/** 天河和接壤的4个区: an area with those that a rule sets beside it. */
export function peersText(
  area: Pick<Area, "short" | "peers"> | undefined,
  rule: PeerRule,
  locale: Locale,
): string {
  const peers = area?.peers?.[rule];
  if (!area || !peers) return "";
  return locale === "zh"
    ? `${area.short.zh}和${ruleText(rule, peers, locale)}`
    : `${area.short.en} and ${ruleText(rule, peers, locale)}`;
}

/** The preset's name, an area with its peers, up to four areas by name, or three of them and how many more. */
export function chosenText(
  { areas: set, locale }: { readonly areas: AreaSet; readonly locale: Locale },
  chosen: readonly AreaCode[],
  areas: Manifest["areas"],
): string {
  if (set.kind === "preset") return presetName(set.preset, areas)[locale];
  if (set.kind === "peers")
    return peersText(
      areas.find(({ code }) => code === set.of),
      set.rule,
      locale,
    );
  if (set.name !== undefined) return set.name;
  const names = chosen.map((code) => areas.find((area) => area.code === code)?.short[locale] ?? code);
  if (names.length <= 4) return listed(locale, names);
  const first = listed(locale, names.slice(0, 3));
  return locale === "zh"
    ? `${first}等${String(names.length)}个地区`
    : `${first} and ${String(names.length - 3)} more`;
}
