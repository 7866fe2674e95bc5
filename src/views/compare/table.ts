import type { Cell, ValueCell } from "../../core/cell.ts";
import { carrierOf } from "../../core/comparability.ts";
import { carrierPartition } from "../../core/figures.ts";
import type { Rank } from "../../core/ranking.ts";
import type { Table, TableCell, TableColumn } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { MISSING_REASONS, STATUS_NAMES, VERDICT_NAMES } from "../../i18n/explain.ts";
import { decimalsOf, formatFigure, formatPeriod, MISSING } from "../../i18n/format.ts";
import { speak } from "../../i18n/text.ts";
import { placeRange } from "../../i18n/words.ts";
import type { Scene } from "./scene.ts";

const COLUMNS: readonly { readonly id: string; readonly label: Text; readonly numeric: boolean }[] = [
  { id: "place", label: { zh: "位次", en: "Rank" }, numeric: true },
  { id: "area", label: { zh: "地区", en: "Area" }, numeric: false },
  { id: "value", label: { zh: "数值", en: "Value" }, numeric: true },
  { id: "period", label: { zh: "时期", en: "Period" }, numeric: false },
  { id: "status", label: { zh: "核算状态", en: "Status" }, numeric: false },
  { id: "verdict", label: { zh: "可比性", en: "Comparability" }, numeric: false },
  { id: "source", label: { zh: "来源", en: "Source" }, numeric: false },
];

/** All compared areas with their figures and marks: the ranked first, then what is not ranked and why. */
export function tableOf(scene: Scene): Table {
  const { ranking } = scene.comparison;
  const { locale } = scene.words;
  return {
    columns: COLUMNS.map(({ id, label, numeric }): TableColumn => ({
      id,
      numeric,
      label:
        id === "value"
          ? speak(locale, label, { zh: "（", en: " (" }, scene.words.unit, { zh: "）", en: ")" })
          : label[locale],
    })),
    rows: [
      ...ranking.ranked.map(({ cell, rank }) => rowOf(scene, cell, rank)),
      ...ranking.unranked.map((cell) => rowOf(scene, cell)),
    ],
  };
}

const BLANK: TableCell = { text: MISSING };

function rowOf(scene: Scene, cell: Cell, rank?: Rank): Table["rows"][number] {
  const { words } = scene;
  const { area } = cell;
  const name: TableCell = { text: words.area(area), value: words.area(area) };
  const place: TableCell = rank ? { text: placeRange(rank), value: rank.from } : BLANK;
  if (cell.kind === "missing") {
    const why = `${VERDICT_NAMES.missing[words.locale]}${speak(words.locale, { zh: "：", en: ": " })}${MISSING_REASONS[cell.reason][words.locale]}`;
    const verdict = { text: why, value: why };
    return {
      key: area,
      area,
      cells: [BLANK, name, { ...BLANK, origin: area }, BLANK, BLANK, verdict, BLANK],
    };
  }
  return { key: area, area, cells: [place, name, ...valueCells(scene, cell)] };
}

function valueCells(
  { comparison: { measurement }, words, data }: Scene,
  cell: ValueCell,
): readonly TableCell[] {
  const { figure, verdict } = cell;
  const { locale } = words;
  const carrier = carrierOf(figure);
  const source = carrier && carrierPartition(data, measurement)?.sources.get(carrier.source);
  const status = carrier && STATUS_NAMES[carrier.status][locale];
  const publisher = source && `${source.publisher} (${source.tier})`;
  const name = VERDICT_NAMES[verdict][locale];
  return [
    {
      text: formatFigure(figure),
      value: figure.value,
      unit: words.unit,
      bound: figure.bound,
      period: figure.period,
      origin: cell.area,
      ...(figure.origin.kind === "stated" && { decimals: decimalsOf(figure.origin.observation.step) }),
      ...(status !== undefined && { status }),
      ...(source && { source: source.publisher }),
      verdict: cell.reason === undefined ? name : `${name}: ${cell.reason[locale]}`,
    },
    { text: formatPeriod(figure.period, locale), value: figure.period },
    textCell(status),
    { text: name, value: name },
    textCell(publisher),
  ];
}

function textCell(text: string | undefined): TableCell {
  return text === undefined ? BLANK : { text, value: text };
}
