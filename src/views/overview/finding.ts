import { directionOf } from "../../core/direction.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import { LEAD_WORDS } from "../../i18n/ends.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { enumerated, listed, SEMICOLON, STOP } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import type { FindingBlock, StatementsBlock } from "../../report/blocks.ts";
import { isShared } from "./scene.ts";
import type { Entry, Scene } from "./scene.ts";

const WORDS = {
  ends: { zh: "各区居首与居末的指标", en: "Where each district is first and last" },
  rule: {
    zh: "只数所选各区都可比的指标，取可比的最新同期。数据标明越高越好或越低越好的增速、人均等说居首、居末；总量和标明不分优劣的比重等只说数值最高、最低。由取整误差不能分先后的不说。",
    en: "Only indicators in which all the chosen districts compare are counted, at their newest common period. Where the data state that one end is better (growth, amounts per head) a district is first or last; totals and shares without a better end are only highest or lowest. Where rounding leaves the order open, nothing is said.",
  },
  alone: {
    zh: "只选了一个地区，没有可以对照的；请再选一个。",
    en: "Only one area is chosen, and there is nothing to compare it with: choose another.",
  },
  none: { zh: "没有居首、居末或数值最高、最低的指标。", en: "First, last, highest and lowest in none." },
} satisfies Record<string, Text>;

/** Districts whose ends are listed one by one. */
const MOST_LISTED = 6;

type End = "first" | "last" | "highest" | "lowest";
const END_NAMES: Record<End, Text> = {
  first: { zh: LEAD_WORDS.first.zh, en: `${LEAD_WORDS.first.en} in` },
  last: { zh: "居末", en: "is last in" },
  highest: { zh: "数值最高", en: "is highest in" },
  lowest: { zh: "数值最低", en: "is lowest in" },
};

/** Of how many core indicators how many compare, and who is first and last in how many of them. */
export function findingBlock(scene: Scene, title: string): FindingBlock {
  return { kind: "finding", id: "finding", lead: title, text: scopeSentence(scene) + endsSentence(scene) };
}

/** Which indicators each district is first, last, highest and lowest in; beside many districts only those that are at an end. */
export function endsBlock(scene: Scene): StatementsBlock | undefined {
  const { areas, entries, locale } = scene;
  const shared = entries.filter((entry) => isShared(entry, areas));
  if (shared.length === 0) return undefined;
  const isAtEnd = (area: AreaCode) => shared.some((entry) => ENDS.some((end) => endOf(entry, end) === area));
  const named = areas.length > MOST_LISTED ? areas.filter(isAtEnd) : areas;
  return {
    kind: "statements",
    id: "ends",
    title: WORDS.ends[locale],
    rule: WORDS.rule[locale],
    groups: named.map((area) => ({
      id: area,
      title: scene.area(area),
      tone: "plain",
      statements: ENDS.flatMap((end) => {
        const own = shared.filter((entry) => endOf(entry, end) === area);
        if (own.length === 0) return [];
        const names = own.map((entry) => nameOf(entry, locale));
        const said = `${END_NAMES[end][locale]} ${String(own.length)}`;
        return [[locale === "zh" ? `${said}项：${listed(locale, names)}` : `${said}: ${enumerated(names)}`]];
      }),
      none: WORDS.none[locale],
    })),
  };
}

const ENDS: readonly End[] = ["first", "last", "highest", "lowest"];

/** The one district that certainly stands at an end of the compared ones; nobody where rounding leaves it open. */
export function endOf(
  { comparison, measurement }: Pick<Entry, "comparison" | "measurement">,
  end: End,
): AreaCode | undefined {
  if (!comparison) return undefined;
  const direction = directionOf(measurement);
  if ((direction === "neutral") !== (end === "highest" || end === "lowest")) return undefined;
  // Places are counted from the better end; where neither is better, from the higher one.
  const isTop = end === "first" || end === "highest";
  const found = comparison.ranking.ranked.find(({ rank }) => (isTop ? rank.to === 1 : rank.from === rank.of));
  return found?.cell.area;
}

function scopeSentence({ entries, areas, locale, area }: Scene): string {
  if (areas.length < 2) return WORDS.alone[locale];
  const shared = entries.filter((entry) => isShared(entry, areas));
  const level = (name: "comparable" | "caution") =>
    shared.filter(({ comparison }) => comparison?.judgement.level === name).length;
  const some = entries.filter(({ comparable }) => comparable >= 2 && comparable < areas.length).length;
  const none = entries.filter(({ comparable }) => comparable < 2).length;
  const [all, free, cautious] = [entries.length, level("comparable"), level("caution")].map(String);
  const names = areas.map(area);
  const isMany = areas.length > MOST_LISTED;
  if (locale === "zh") {
    const who = isMany ? `所选${String(areas.length)}个地区` : listed(locale, names);
    const whole = `${all}项核心指标中，${who}有同期可比数字的${String(shared.length)}项`;
    const split = shared.length > 0 ? `（可直接比较${free}项，须谨慎比较${cautious}项）` : "";
    const rest = [
      ...(some > 0 ? [`只有其中部分地区可比的${String(some)}项`] : []),
      ...(none > 0 ? [`没有两个地区可比的${String(none)}项`] : []),
    ];
    return [whole + split, ...rest].join("；") + STOP.zh;
  }
  const who = isMany ? `all ${String(areas.length)} chosen areas` : enumerated(names);
  const whole = `Of ${all} core indicators, ${String(shared.length)} ${shared.length === 1 ? "has" : "have"} comparable figures of one period for ${who}`;
  const split = shared.length > 0 ? ` (${free} unconditionally, ${cautious} with caution)` : "";
  const rest = [
    ...(some > 0 ? [`${String(some)} for some of them`] : []),
    ...(none > 0 ? [`${String(none)} for no two districts`] : []),
  ];
  return [whole + split, ...rest].join("; ") + STOP.en + (shared.length > 0 ? " " : "");
}

/** 分优劣的5项中，福田居首2项、居末1项；天河居首1项。 */
function endsSentence({ entries, areas, locale, area }: Scene): string {
  const shared = entries.filter((entry) => isShared(entry, areas));
  const judged = shared.filter(({ measurement }) => directionOf(measurement) !== "neutral");
  if (judged.length === 0) return "";
  const parts = areas.flatMap((code) => {
    const counts = (["first", "last"] as const).flatMap((end) => {
      const count = judged.filter((entry) => endOf(entry, end) === code).length;
      if (count === 0) return [];
      return [
        locale === "zh" ? `${END_NAMES[end].zh}${String(count)}项` : `${END_NAMES[end].en} ${String(count)}`,
      ];
    });
    if (counts.length === 0) return [];
    return [locale === "zh" ? area(code) + listed(locale, counts) : `${area(code)} ${enumerated(counts)}`];
  });
  if (parts.length === 0) return "";
  return locale === "zh"
    ? `分优劣的${String(judged.length)}项中，${parts.join(SEMICOLON.zh)}${STOP.zh}`
    : `Of the ${String(judged.length)} with a better end, ${parts.join(SEMICOLON.en)}${STOP.en}`;
}

function nameOf({ words, comparison }: Entry, locale: Locale): string {
  if (!comparison) return words.subject;
  const period = formatPeriod(comparison.when.period, locale);
  return locale === "zh" ? `${period}${words.subject}` : `${words.subject} ${period}`;
}
