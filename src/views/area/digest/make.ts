import type { AreaCode, Period } from "../../../core/types.ts";
import type { Need } from "../../../data/needs.ts";
import type { Stock } from "../../../data/stock.ts";
import { originNeeds } from "../../../explain/origin-of.ts";
import { referencesOf } from "../../../explain/references.ts";
import type { MadeOf, Taken } from "../../../exports/types.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Report } from "../../../report/report.ts";
import { stateOf } from "../../../state/resources.ts";
import type { Resources } from "../../../state/resources.ts";
import { digestReport } from "./report.ts";

/** The files that the report is made of, but for the origins of what it shows. */
export const DIGEST_NEEDS: readonly Need[] = [
  { kind: "rest" },
  { kind: "profile" },
  { kind: "evidence", evidence: "reforms" },
  { kind: "evidence", evidence: "derivations" },
];

/** The report of a district's year with everything that it needs fetched, as outputs take it. */
export async function digestTaken(
  resources: Resources,
  area: AreaCode,
  year: Period,
  locale: Locale,
  link: string,
): Promise<Taken> {
  const report = digestReport(await loaded(resources, DIGEST_NEEDS), area, year, locale);
  const stock = await loaded(resources, [...report.figures.values()].flatMap(originNeeds));
  return {
    report,
    link,
    made: { kind: "digest", area, year },
    references: () => Promise.resolve(referencesOf(report.figures, stock)),
  };
}

/** The report made again from what a file says of it, out of the present data. */
export async function digestAgain(
  resources: Resources,
  { area, year }: Extract<MadeOf, { readonly kind: "digest" }>,
  locale: Locale,
): Promise<Report> {
  return digestReport(await loaded(resources, DIGEST_NEEDS), area, year, locale);
}

/** The stock once all needs are met; what cannot be fetched ends it. */
async function loaded(resources: Resources, all: readonly Need[]): Promise<Stock> {
  await resources.ensure(all);
  const state = resources.getState();
  if (!state.stock || stateOf(state, all) !== "ready")
    throw new Error("What the report is made of could not be fetched.");
  return state.stock;
}
