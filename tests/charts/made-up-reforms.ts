import { areaStyles } from "../../src/charts/area-style.ts";
import type { DumbbellGroup, DumbbellRow } from "../../src/charts/dumbbell.ts";
import type { MatrixModel } from "../../src/charts/matrix.ts";
import type { TimelineModel } from "../../src/charts/timeline.ts";
import type { AreaCode, Period, Text } from "../../src/core/types.ts";
import { formatShort } from "../../src/i18n/format.ts";
import type { Locale } from "../../src/i18n/text.ts";
import type { World } from "./case.ts";
import { nameOf } from "./made-up.ts";

// Models in the form of the reform view's, small enough to be looked through.

function colorOf({ data }: World, area: AreaCode): string {
  return areaStyles(data.areas).get(area)?.color ?? "#000000";
}

/** One row: what it measures, and its ends; a single number is a value without a before. */
export type MadeUpPair = readonly [AreaCode, Text, number | readonly [number, number]];

export function group(
  world: World,
  locale: Locale,
  unit: Text,
  pairs: readonly MadeUpPair[],
  { log = false, ends }: { readonly log?: boolean; readonly ends?: readonly [number, number] } = {},
): DumbbellGroup {
  const end = (value: number) => ({ value, label: formatShort(value), facts: { value, unit: unit[locale] } });
  return {
    unit: unit[locale],
    log,
    ...(ends && { ends }),
    rows: pairs.map(([area, name, values]): DumbbellRow => {
      const [before, after] = typeof values === "number" ? [undefined, values] : values;
      const title = `${nameOf(world, area, locale)} · ${name[locale]}`;
      return {
        key: `${area}|${name.en}`,
        area,
        name: title,
        ...(before !== undefined && { before: end(before) }),
        after: end(after),
        color: colorOf(world, area),
        tip: `${title} ${before === undefined ? "" : `${formatShort(before)} → `}${formatShort(after)}`,
      };
    }),
  };
}

export type MadeUpCounts = readonly (readonly [Text, readonly number[]])[];

/** Counts by field (a row each) and area; a nought leaves its place empty. */
export function matrix(
  world: World,
  locale: Locale,
  areas: readonly AreaCode[],
  counts: MadeUpCounts,
): MatrixModel {
  const columns = areas.map((area) => nameOf(world, area, locale));
  return {
    rowTitle: locale === "zh" ? "领域" : "Field",
    rows: counts.map(([name]) => name[locale]),
    columns: areas.map((area, index) => ({ id: area, name: columns[index] ?? area })),
    cells: counts.flatMap(([name, values], row) =>
      values.flatMap((value, column) => {
        const label = String(value);
        const key = `${name.en}|${areas[column] ?? ""}`;
        const tip = `${columns[column] ?? ""} ${name[locale]} ${label}`;
        return value === 0 ? [] : [{ key, row, column, value, label, tip }];
      }),
    ),
  };
}

export type MadeUpStart = readonly [AreaCode, Text, string];

export function timeline(world: World, locale: Locale, starts: readonly MadeUpStart[]): TimelineModel {
  return {
    rows: starts.map(([area, name, date]) => {
      const [year = 0, month] = date.split("-").map(Number);
      const [from, to] =
        month === undefined ? [year, year + 1] : [year + (month - 1) / 12, year + month / 12];
      const areaName = nameOf(world, area, locale);
      const tip = `${areaName} ${name[locale]} ${date}`;
      return {
        key: `${area}|${name.en}`,
        area,
        areaName,
        name: name[locale],
        from,
        to,
        since: date as Period,
        date,
        color: colorOf(world, area),
        tip,
      };
    }),
  };
}
