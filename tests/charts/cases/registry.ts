import type { ChartKind } from "../../../src/charts/registry.ts";
import type { ChartCase } from "../case.ts";
import { DUMBBELL_CASES } from "./dumbbell.ts";
import { MAP_CASES } from "./map.ts";
import { MATRIX_CASES } from "./matrix.ts";
import { MULTIPLES_CASES } from "./multiples.ts";
import { RANKING_CASES } from "./ranking.ts";
import { SPINE_CASES } from "./spine.ts";
import { TILES_CASES } from "./tiles.ts";
import { TIMELINE_CASES } from "./timeline.ts";
import { TREND_CASES } from "./trend.ts";

/** The cases of each chart kind: at once its tests, its documentation and its page in the gallery. */
export const CASES: { readonly [Kind in ChartKind]: readonly ChartCase[] } = {
  map: MAP_CASES,
  tiles: TILES_CASES,
  ranking: RANKING_CASES,
  trend: TREND_CASES,
  dumbbell: DUMBBELL_CASES,
  matrix: MATRIX_CASES,
  timeline: TIMELINE_CASES,
  spine: SPINE_CASES,
  multiples: MULTIPLES_CASES,
};
