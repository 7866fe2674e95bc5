import type { Plot } from "../../charts/plot.ts";
import type { Locale } from "../../i18n/text.ts";
import { chartModels } from "../office/chart-model.ts";
import type { ChartModel } from "../office/chart-types.ts";
import { chartWorkbook } from "../office/chart-workbook.ts";
import { LINE_WIDTH } from "./page.ts";

/** A chart that Word draws itself, with its size in points and the workbook behind it. */
export type NativeChart = {
  readonly model: ChartModel;
  readonly width: number;
  readonly height: number;
  readonly type: number;
  readonly workbook: Uint8Array;
};

const TYPE = 9;
/** So high that a trend fits below a ranking and what is said of both. */
const LINES_HEIGHT = 190;
/** The height of a row, and of what stands above and below all rows. */
const BAR = { row: 21, rest: 30 };
const SPREAD = { row: 36, rest: 40 };
const MOST_HEIGHT = 520;

/** The charts of a plot that can be edited; none of a kind that Word does not have, and of panels, which are small. */
export async function nativeCharts(plot: Plot, locale: Locale): Promise<readonly NativeChart[]> {
  if (plot.kind === "multiples") return [];
  return Promise.all(
    chartModels(plot, locale).map(async (model) => ({
      model,
      ...chartFrame(model),
      workbook: await chartWorkbook(model),
    })),
  );
}

/** Its sides in points, and its type. */
export function chartFrame(model: ChartModel): Pick<NativeChart, "width" | "height" | "type"> {
  return { width: LINE_WIDTH / 20, height: Math.min(heightOf(model), MOST_HEIGHT), type: TYPE };
}

function heightOf(model: ChartModel): number {
  switch (model.kind) {
    case "bar":
      return model.categories.length * BAR.row + BAR.rest;
    case "line":
      return LINES_HEIGHT;
    case "scatter":
      return model.rows * SPREAD.row + SPREAD.rest;
  }
}
