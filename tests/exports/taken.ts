import type { Job, Taken } from "../../src/exports/types.ts";
import type { Report } from "../../src/report/report.ts";

export const LINK = "https://example.org/qujian/#/compare?i=gdp&p=2022";

/** A report as outputs take it, without any source behind it. */
export function takenOf(report: Report): Taken {
  return { report, link: LINK, references: () => Promise.resolve([]) };
}

/** Nobody stops it, and nobody listens. */
export const IDLE: Job = { signal: new AbortController().signal, onProgress: () => undefined };
