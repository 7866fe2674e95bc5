import { targetsOf } from "../../core/reform-targets.ts";
import type { Target, TargetState } from "../../core/reform-targets.ts";
import type { Reform } from "../../core/reform.ts";
import type { TableCell } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { linkCell, NO_CELL, numberColumn, textColumn, wordsCell } from "../../i18n/cells.ts";
import { NATURE_NAMES } from "../../i18n/evidence.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { TARGET_TERMS } from "../../i18n/terms-targets.ts";
import { TERMS } from "../../i18n/terms.ts";
import { listed } from "../../i18n/text.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { figureCell } from "./figures.ts";
import { pageOf } from "./scene.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "目标与结果", en: "Targets and results" },
  reform: { zh: "改革", en: "Reform" },
  result: { zh: "结果", en: "Result" },
  when: { zh: "结果时间", en: "Time of the result" },
  state: { zh: "判断", en: "Judgement" },
  note: {
    zh: "目标、计划和承诺是原文所说，不是结果。结果取同一指标、同一地区最近的数；范围不同的只并列，不判断。判断按所印的数字；目标未注明年份、结果早于目标时间或只知界限，又还没有达到的，不能断定。没有结果，是所据文章没有写，不等于没有做到。",
    en: "Targets, plans and promises are what the text says, no results. A result is the newest figure of the same indicator and area; of another scope it stands beside the target and is not judged. Judged by the figures as printed; what is not reached yet cannot be told where the target has no year, the result is earlier or only a bound is known. Without a result the texts at hand give none, which does not mean that it was not reached.",
  },
} satisfies Record<string, Text>;

const STATES: Record<TargetState, { readonly name: Text; readonly tone?: TableCell["tone"] }> = {
  reached: { name: TARGET_TERMS.reached, tone: "good" },
  missed: { name: { zh: "未达到", en: "not reached" }, tone: "bad" },
  open: { name: TARGET_TERMS.untold, tone: "caution" },
  other: { name: { zh: "范围不同，不判断", en: "another scope: not judged" }, tone: "caution" },
  none: { name: { zh: "所据文章未见结果", en: "no result in the texts at hand" } },
};

/** What the texts set themselves beside what they report; none where they set nothing. */
export function targetBlocks(scene: Scene, reforms: readonly Reform[]): readonly TableBlock[] {
  const { library, locale } = scene;
  const targets = targetsOf(library, reforms);
  if (targets.length === 0) return [];
  const column = (id: string, label: Text) => textColumn(id, label[locale]);
  return [
    {
      kind: "table",
      id: "targets",
      title: WORDS.title[locale],
      table: {
        columns: [
          { ...column("reform", WORDS.reform), prose: true },
          column("indicator", TERMS.indicator),
          numberColumn("target", TARGET_TERMS.target[locale]),
          column("due", TARGET_TERMS.due),
          numberColumn("result", WORDS.result[locale]),
          column("when", WORDS.when),
          column("state", WORDS.state),
        ],
        rows: targets.map((one) => ({ key: one.target.id, cells: cellsOf(scene, one) })),
      },
      note: WORDS.note[locale],
    },
  ];
}

function cellsOf(scene: Scene, { reforms, target, result, state }: Target): readonly TableCell[] {
  const { locale } = scene;
  const [first] = reforms;
  const { name, tone } = STATES[state];
  const names = listed(
    locale,
    reforms.map((reform) => reform.name[locale]),
  );
  const nature =
    target.origin.kind === "stated" ? NATURE_NAMES[target.origin.observation.nature][locale] : "";
  const when = (figure: Target["target"] | undefined): TableCell =>
    figure ? { text: formatPeriod(figure.period, locale), value: figure.period } : NO_CELL;
  return [
    first ? { ...linkCell(names, pageOf(scene, first)), below: scene.area(first.area) } : wordsCell(names),
    { ...wordsCell(target.name[locale]), ...(target.scope && { below: target.scope[locale] }) },
    { ...figureCell(scene, target), below: nature },
    when(target),
    result ? { ...figureCell(scene, result), ...(result.scope && { below: result.scope[locale] }) } : NO_CELL,
    when(result),
    { ...wordsCell(name[locale]), ...(tone && { tone }) },
  ];
}
