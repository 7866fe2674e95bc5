import type { Omitted } from "../../core/composite/types.ts";
import type { Text } from "../../core/types.ts";
import { cellsOf } from "../../core/comparison.ts";
import { weakSources } from "../../explain/weak-sources.ts";
import { textColumn, wordsCell } from "../../i18n/cells.ts";
import { wordsOf } from "../../i18n/bound-words.ts";
import { explainSelection } from "../../i18n/explain-selection.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { measureName } from "../../i18n/measure-names.ts";
import { areasOnOwn } from "../../i18n/own-words.ts";
import { REFUSALS } from "../../i18n/refusals.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { COLON, listed, remarked, STOP } from "../../i18n/text.ts";
import type { TableBlock } from "../../report/blocks.ts";
import type { Compared } from "./members.ts";
import type { Entered, Refused, Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "没有计入的成分与地区", en: "What is left out, and why" },
  what: { zh: "成分或地区", en: "Member or area" },
  unread: { zh: "链接里的这一段读不出", en: "this part of the link cannot be read" },
  unknown: { zh: "没有这项指标", en: "there is no such indicator" },
  direction: {
    zh: "数据不分优劣，请先选定越高越好还是越低越好",
    en: "the data name no better end: choose first which one is",
  },
  lacks: { zh: "缺可比数字", en: "no comparable figure" },
} satisfies Record<string, Text>;

/** Everything that was asked for and has no part in the index, each with its reason. */
export function leftOutTable(scene: Scene): TableBlock | undefined {
  const { locale, unread, refused, outcome } = scene;
  const omitted = "omitted" in outcome ? outcome.omitted : undefined;
  const rows = [
    ...unread.map((text) => [`“${text}”`, WORDS.unread[locale]] as const),
    ...refused.map((one) => [nameOf(scene, one.member), refusalText(scene, one)] as const),
    ...(omitted ? omittedRows(scene, omitted) : []),
  ];
  if (rows.length === 0) return undefined;
  return {
    kind: "table",
    id: "left-out",
    title: WORDS.title[locale],
    table: {
      columns: [
        textColumn("what", WORDS.what[locale]),
        { ...textColumn("why", COLUMN_TERMS.reason[locale]), prose: true },
      ],
      rows: rows.map(([what, why], at) => ({
        key: String(at),
        cells: [wordsCell(what), wordsCell(why)],
      })),
    },
  };
}

type Row = readonly [what: string, why: string];

function omittedRows(scene: Scene, { areas, members }: Omitted): readonly Row[] {
  const { locale, area } = scene;
  const lacks = (names: readonly string[]) => WORDS.lacks[locale] + COLON[locale] + listed(locale, names);
  return [
    ...areas.map((one): Row => [area(one.area), lacks(one.lacks.map((id) => scene.names.member(id)))]),
    ...members.map((one): Row => [scene.names.member(one.member), lacks(one.lacks.map(area))]),
  ];
}

/** What a member is called, whatever became of it. */
export function nameOf({ data, locale }: Pick<Scene, "data" | "locale">, member: Compared): string {
  const { spec } = member;
  if (member.kind === "compared") return wordsOf(data, member.measurement, locale).subject;
  const indicator = data.partitions.get(spec.indicator)?.indicator;
  if (!indicator) return spec.indicator;
  const name = indicator.name[locale];
  return spec.measure === "raw" ? name : remarked(name, measureName(spec.measure, indicator)[locale], locale);
}

/** Why a member has no part in the index. */
export function refusalText(scene: Scene, { member, why }: Refused): string {
  const { locale } = scene;
  switch (why) {
    case "unknown":
    case "direction":
      return WORDS[why][locale] + STOP[locale];
    case "unmeasured":
      return member.kind === "unmeasured" ? REFUSALS[member.refusal][locale] + STOP[locale] : "";
    case "refused":
      return member.kind === "compared" ? comparedText(scene, member) + elsewhereText(scene, member) : "";
  }
}

type Judged = Extract<Compared, { kind: "compared" }>;

/** How far a member's figures can be compared, in the words of 对比. */
export function comparedText(
  { data, locale, area }: Scene,
  { comparison, measurement }: Judged | Entered,
): string {
  const words = wordsOf(data, measurement, locale);
  return explainSelection(comparison.judgement, area, locale, areasOnOwn(cellsOf(comparison)), (areas) =>
    weakSources({ comparison, data, words }, areas),
  );
}

function elsewhereText({ locale }: Scene, { elsewhere }: Judged): string {
  if (!elsewhere) return "";
  const [period, count] = [formatPeriod(elsewhere.period, locale), String(elsewhere.count)];
  return locale === "zh" ? `${period}有${count}个地区可比。` : ` In ${period} ${count} of the areas compare.`;
}
