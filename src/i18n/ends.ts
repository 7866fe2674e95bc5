import type { Dataset } from "../core/dataset.ts";
import type { Measurement } from "../core/figures.ts";
import type { Text } from "../core/types.ts";

/** The highest of money, rates and averages, the largest of areas, the most of what is counted; and the lowest. */
const ENDS: Record<"money" | "area" | "count" | "lower", Text> = {
  money: { zh: "最高", en: "highest" },
  area: { zh: "最大", en: "largest" },
  count: { zh: "最多", en: "largest" },
  lower: { zh: "最低", en: "lowest" },
};

/** Who stands at the better end, alone or with others, and what is said where rounding leaves open who that is. */
export const LEAD_WORDS = {
  first: { zh: "居首", en: "leads" },
  foremost: { zh: "居前", en: "lead" },
  tied: { zh: "先后难分", en: "cannot be told apart" },
} satisfies Record<string, Text>;

/** What the one at the better end is among its peers; no more than that: of a total it says nothing good. */
export function endOf(measurement: Measurement, data: Pick<Dataset, "units">): Text {
  return measurement.partition.indicator.polarity === "lower" ? ENDS.lower : highestOf(measurement, data);
}

/** What the one with the highest value is called. */
export function highestOf({ measure, partition }: Measurement, { units }: Pick<Dataset, "units">): Text {
  const { unit, kind } = partition.indicator;
  if (kind !== "level" || measure !== "raw") return ENDS.money;
  const base = units.get(unit)?.base;
  if (base === "yuan" || base === "usd" || base === "hkd") return ENDS.money;
  return base === "sqm" || base === "mu" ? ENDS.area : ENDS.count;
}
