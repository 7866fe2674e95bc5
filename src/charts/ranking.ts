import type { AreaCode, Period } from "../core/types.ts";
import { append, fitText, frame, textWidth } from "./parts.ts";
import type { ChartDef, Drawing, Look, Mark, Table, Target } from "./types.ts";

export type RankingRow = {
  readonly area: AreaCode;
  readonly name: string;
  readonly period?: Period;
  readonly value?: number;
  /** Printed value with its bound mark and, where periods differ, the period; or why there is none. */
  readonly label: string;
  /** Place among comparable values, as text; absent for what is not ranked. */
  readonly place?: string;
  readonly color?: string;
  readonly tip: string;
};

export type RankingModel = {
  readonly subject: string;
  readonly unit: string;
  readonly ranked: readonly RankingRow[];
  /** Values that must not be ranked with the others and areas without a value, listed below the line. */
  readonly unranked: readonly RankingRow[];
  readonly unrankedTitle: string;
  readonly references: readonly { readonly name: string; readonly value: number; readonly label: string }[];
  readonly columns: { readonly place: string; readonly area: string; readonly value: string };
};

const FOOT = 8;
const HEAD = 4;

function draw(model: RankingModel, look: Look): Drawing {
  const { palette, type, width } = look;
  const rows = [...model.ranked, ...model.unranked];
  const names = rows.map(({ name, place }) => (place === undefined ? name : `${place}  ${name}`));
  const left = Math.min(width * 0.34, Math.max(...names.map((name) => textWidth(name, type)), 40) + 14);
  const labelRoom = Math.min(
    width * 0.3,
    Math.max(...model.ranked.map(({ label }) => textWidth(label, type)), 30) + 12,
  );
  const values = model.ranked.flatMap(({ value }) => value ?? []);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values, ...model.references.map(({ value }) => value));
  return {
    marks: new Map<string, Mark>(
      rows.map(({ area, period, tip }) => [area, { tip, area, ...(period && { period }) }]),
    ),
    targets: targetsOf(rows),
    option: {
      ...frame(look),
      grid: {
        left,
        right: labelRoom,
        top: model.references.length > 0 ? 22 : HEAD,
        bottom: FOOT,
        outerBoundsMode: "none",
      },
      xAxis: {
        type: "value",
        min: low < 0 ? low * 1.25 : 0,
        max: high === low ? 1 : high,
        axisLabel: { show: false },
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: false },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: names,
        axisLine: { show: low >= 0 && values.length > 0, lineStyle: { color: palette.line } },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          color: palette.ink,
          fontSize: type,
          width: left - 12,
          overflow: "truncate",
        },
      },
      series: [barSeries(model, look), reasonSeries(model, look, width - left - 8)],
    },
  };
}

function barSeries({ ranked, references }: RankingModel, { palette, type }: Look) {
  return {
    id: "bars",
    type: "bar",
    barWidth: "62%",
    data: ranked.map(({ area, value, color, label }) => ({
      name: area,
      value,
      itemStyle: { color: color ?? palette.peer },
      label: { formatter: () => label, position: (value ?? 0) < 0 ? "left" : "right" },
    })),
    label: {
      show: true,
      color: palette.ink,
      fontSize: type,
      distance: 6,
      textBorderColor: palette.surface,
      textBorderWidth: 3,
    },
    emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
    markLine: {
      // Behind the bars and their values.
      z: 1,
      silent: true,
      symbol: "none",
      lineStyle: { color: palette.muted, type: [4, 3], width: 1 },
      label: { color: palette.muted, fontSize: type - 1, position: "start", distance: 4 },
      // Labels stand outwards, so that two reference lines close to each other do not collide.
      data: [...references]
        .sort((a, b) => a.value - b.value)
        .map(({ value, label }, index) => ({
          xAxis: value,
          label: { formatter: () => label, align: index === 0 && references.length > 1 ? "right" : "left" },
        })),
    },
  };
}

/** The words that stand where a bar would be for what is not ranked. */
function reasonSeries({ ranked, unranked }: RankingModel, { palette, type }: Look, room: number) {
  return {
    id: "reasons",
    type: "scatter",
    symbol: "rect",
    symbolSize: [6, 2],
    itemStyle: { color: palette.muted },
    data: unranked.map(({ area, label }, index) => ({
      name: area,
      value: [0, ranked.length + index],
      label: { formatter: () => fitText(label, room, type - 1) },
    })),
    label: { show: true, position: "right", color: palette.muted, fontSize: type - 1, distance: 4 },
    emphasis: { label: { color: palette.ink } },
  };
}

function targetsOf(rows: readonly RankingRow[]): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, readonly Target[]>();
  for (const { area, place } of rows)
    append(targets, area, { seriesId: place === undefined ? "reasons" : "bars", name: area });
  return targets;
}

function table({ ranked, unranked, columns }: RankingModel): Table {
  return {
    columns: [
      { label: columns.place, numeric: true },
      { label: columns.area, numeric: false },
      { label: columns.value, numeric: true },
    ],
    rows: [...ranked, ...unranked].map(({ area, period, place, name, label }) => ({
      key: area,
      area,
      ...(period && { period }),
      cells: [place ?? "—", name, label],
    })),
  };
}

export const rankingChart: ChartDef<RankingModel> = {
  title: { zh: "排名", en: "Ranking" },
  draw,
  table,
};
