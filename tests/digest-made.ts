import type { AreaCode, Period } from "../src/core/types.ts";
import { emptyStock } from "../src/data/stock.ts";
import type { Stock } from "../src/data/stock.ts";
import { originNeeds } from "../src/explain/origin-of.ts";
import { referencesOf } from "../src/explain/references.ts";
import type { Taken } from "../src/exports/types.ts";
import type { Locale } from "../src/i18n/text.ts";
import { digestReport } from "../src/views/area/digest/report.ts";
import { DIGEST_NEEDS } from "../src/views/area/digest/make.ts";
import { ADDRESS } from "../src/views/registry.ts";
import { LINK } from "./exports/taken.ts";
import { bundled } from "./fixture.ts";
import { loadedFor } from "./loaded.ts";

/** Everything that reports of a year are made of, as the page has it. */
export async function digestStock(): Promise<Stock> {
  const needs = () => ({ all: DIGEST_NEEDS });
  return loadedFor({ needs }, ADDRESS.defaults, emptyStock(bundled.bundle.manifest));
}

/** 年度小结 as its button makes it. */
export async function digestMade(from: Stock, area: AreaCode, year: Period, locale: Locale): Promise<Taken> {
  const report = digestReport(from, area, year, locale);
  const all = [...report.figures.values()].flatMap(originNeeds);
  const stock = await loadedFor({ needs: () => ({ all }) }, ADDRESS.defaults, from);
  const references = referencesOf(report.figures, stock);
  return {
    report,
    link: LINK,
    made: { kind: "digest", area, year },
    references: () => Promise.resolve(references),
  };
}
