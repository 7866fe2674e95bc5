import type { IdentityKind } from "../core/crosscheck.ts";
import type { Text } from "../core/types.ts";

/** What statistics must satisfy, each kind in a few words. */
export const IDENTITY_NAMES: Record<IdentityKind, Text> = {
  districts: { zh: "各区合计与全市", en: "Districts against the city" },
  growth: { zh: "增速与两年水平", en: "Growth against two levels" },
  sectors: { zh: "三次产业与总值", en: "Sectors against the total" },
  shares: { zh: "比重合计与100%", en: "Shares against 100 %" },
  quotient: { zh: "比率与分子、分母", en: "A ratio against its parts" },
  sum: { zh: "分项合计与总数", en: "Parts against their total" },
  within: { zh: "部分不大于总体", en: "A part within its whole" },
  census: { zh: "普查人口与年末人口", en: "Census against the end of the year" },
  "per-head": { zh: "人均数乘人口与总量", en: "Per head times people against the total" },
  density: { zh: "密度乘面积与人口", en: "Density times land against people" },
  clock: { zh: "累计数逐期不减", en: "Cumulative figures that do not fall" },
};
