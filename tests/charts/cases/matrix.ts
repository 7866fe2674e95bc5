import { matrixChart } from "../../../src/charts/matrix.ts";
import type { AreaCode, Text } from "../../../src/core/types.ts";
import type { ChartCase } from "../case.ts";
import { FT, HP, TH } from "../made-up.ts";
import { matrix } from "../made-up-reforms.ts";
import type { MadeUpCounts } from "../made-up-reforms.ts";

const HAIZHU = "440105" as AreaCode;
const NANSHA = "440115" as AreaCode;
const CITY = "440100" as AreaCode;
const APPROVAL: Text = { zh: "行政审批", en: "Approvals" };
const BUSINESS: Text = { zh: "营商环境", en: "Business environment" };
const VILLAGE: Text = { zh: "城中村与旧改", en: "Urban villages and renewal" };
const LAW: Text = { zh: "法治与司法", en: "Law and justice" };
const COUNTS: MadeUpCounts = [
  [APPROVAL, [3, 6, 3, 1, 0, 0]],
  [BUSINESS, [3, 17, 2, 2, 0, 0]],
  [VILLAGE, [1, 5, 1, 0, 0, 0]],
  [LAW, [1, 0, 2, 0, 8, 1]],
];
const AREAS = [TH, HP, FT, HAIZHU, NANSHA, CITY];

export const CASES: readonly ChartCase[] = [
  {
    name: "counts",
    says: "a count stands in its place, darker the more there are; a place without any is empty, not nought",
    plot: (world, locale) => ({
      kind: "matrix",
      chart: matrixChart,
      model: matrix(world, locale, AREAS, COUNTS),
    }),
    width: 600,
    height: 160,
    dark: true,
  },
  {
    name: "narrow",
    says: "at 320 px English column names stand on several levels and long row names are cut with an ellipsis",
    plot: (world, locale) => ({
      kind: "matrix",
      chart: matrixChart,
      model: matrix(world, locale, AREAS, COUNTS),
    }),
    width: 320,
    height: 220,
    locale: "en",
  },
  {
    name: "one",
    says: "a single place is the darkest",
    plot: (world, locale) => ({
      kind: "matrix",
      chart: matrixChart,
      model: matrix(world, locale, [TH], [[APPROVAL, [1]]]),
    }),
    width: 320,
    height: 80,
  },
];
