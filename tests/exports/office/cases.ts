import { referencesOf } from "../../../src/explain/references.ts";
import type { Taken } from "../../../src/exports/types.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import { shownAt } from "../../shown.ts";

/** Reports of every sort that files are made of, by what is special in them. */
export const CASES = {
  "three districts": ["#/compare?i=gdp", "zh"],
  "all districts in English": ["#/compare?i=gdp&a=all&p=2020", "en"],
  "bounds and gaps": ["#/compare?i=hightech-enterprises&a=all&p=2017", "zh"],
  "zero among values": ["#/compare?i=census-rural-population&a=gz&p=2020", "zh"],
  "maps of two periods": ["#/compare?i=gdp&a=all&p=2022&f=2019", "zh"],
  "maps of many periods": ["#/compare?i=gdp&a=gz&m=area&p=2022&y=years", "en"],
  "negative values": ["#/compare?i=gdp-growth-real&a=gz&p=2022&g=tiles", "zh"],
  profile: ["#/area?d=440106&vs=440304", "zh"],
  effects: ["#/reforms?rl=effects", "zh"],
  "all reforms": ["#/reforms", "zh"],
  "places of reforms": ["#/reforms?rl=map", "zh"],
  "one reform": ["#/reforms?s=futian-hetao-zone", "zh"],
} as const satisfies Record<string, readonly [string, Locale]>;
export type CaseName = keyof typeof CASES;

/** A case as outputs take it, with the sources behind its figures. */
export function takenAt(name: CaseName): Promise<Taken> {
  const found = made.get(name) ?? makeTaken(name);
  made.set(name, found);
  return found;
}

const made = new Map<CaseName, Promise<Taken>>();

async function makeTaken(name: CaseName): Promise<Taken> {
  const [link, locale] = CASES[name];
  const { report, stock } = await shownAt(link, locale);
  const whole = `https://example.org/qujian/${link}${locale === "en" ? "&l=en" : ""}`;
  return { report, link: whole, references: () => Promise.resolve(referencesOf(report.figures, stock)) };
}
