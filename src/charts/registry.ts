import { coverageChart } from "./coverage.ts";
import { dumbbellChart } from "./dumbbell.ts";
import { heatChart } from "./heat.ts";
import { mapPanelsChart } from "./map-panels.ts";
import { mapChart } from "./map.ts";
import { matrixChart } from "./matrix.ts";
import { multiplesChart } from "./multiples.ts";
import { rankingChart } from "./ranking.ts";
import { scatterChart } from "./scatter.ts";
import { sitesChart } from "./sites.ts";
import { slopeChart } from "./slope.ts";
import { spansChart } from "./spans.ts";
import { spineChart } from "./spine.ts";
import { stackChart } from "./stack.ts";
import { stripChart } from "./strip.ts";
import { tilesChart } from "./tiles.ts";
import { timelineChart } from "./timeline.ts";
import { trendChart } from "./trend.ts";
import type { ChartDef } from "./types.ts";

/** Every chart kind, for whoever shows them all. The key stands in links and in `data-chart`, so it is never renamed. */
export const CHARTS = {
  map: mapChart,
  tiles: tilesChart,
  ranking: rankingChart,
  trend: trendChart,
  dumbbell: dumbbellChart,
  matrix: matrixChart,
  timeline: timelineChart,
  spine: spineChart,
  multiples: multiplesChart,
  slope: slopeChart,
  heat: heatChart,
  coverage: coverageChart,
  scatter: scatterChart,
  strip: stripChart,
  maps: mapPanelsChart,
  sites: sitesChart,
  stack: stackChart,
  spans: spansChart,
} satisfies Record<string, ChartDef<never>>;

type Charts = typeof CHARTS;
export type ChartKind = keyof Charts;
export type ModelOf<Kind extends ChartKind> = Charts[Kind] extends ChartDef<infer Model> ? Model : never;
