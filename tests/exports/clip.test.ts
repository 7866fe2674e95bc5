import { describe, expect, it } from "vitest";
import { clipOf } from "../../src/exports/clip.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { blocksOf } from "../../src/report/report.ts";
import { shownAt } from "../shown.ts";

const UNITS: readonly (readonly [string, Record<Locale, string>])[] = [
  ["#/compare?i=gdp&a=all&p=2022", { zh: "亿元", en: "billion yuan" }],
  ["#/compare?i=gdp&a=all&p=2022&m=area", { zh: "亿元/平方公里", en: "billion yuan per km²" }],
  ["#/compare?i=gdp-growth-real&a=gz&p=2022&g=tiles", { zh: "%", en: "%" }],
  ["#/compare?i=land-area&a=all&p=undated", { zh: "平方公里", en: "square kilometres" }],
];

describe("a chart on the clipboard", () => {
  it.each(UNITS.flatMap(([link, units]) => LOCALES.map((locale) => [link, locale, units[locale]] as const)))(
    "says in its table what its figures are in: %s (%s)",
    async (link, locale, unit) => {
      const { report } = await shownAt(link, locale);
      for (const block of blocksOf(report, "chart")) {
        const { html, text } = clipOf(
          { report, link: `https://example.org/${link}`, references: () => Promise.resolve([]) },
          block,
        );
        const table = /<table.*<\/table>/s.exec(html)?.[0] ?? "";
        expect([block.id, table]).toEqual([block.id, expect.stringContaining(unit)]);
        expect([block.id, text.split("\n").filter((line) => line.includes("\t"))[0]]).toEqual([
          block.id,
          expect.stringContaining(unit),
        ]);
      }
    },
  );
});
