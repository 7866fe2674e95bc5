import { expect, it } from "vitest";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { blockOf } from "../../../src/report/report.ts";
import type { Period } from "../../../src/core/types.ts";
import { report } from "../../../src/views/compare/report.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { curatedStock } from "../../stock.ts";

const stock = curatedStock();
const period = "2016" as Period;

function noteOf(locale: (typeof LOCALES)[number], base: Period | undefined): string {
  const when = { kind: "period", period } as const;
  const areas = { kind: "preset", preset: "sz" } as const;
  const filters = {
    ...ADDRESS.defaults,
    locale,
    when,
    areas,
    measure: "nominal" as const,
    ...(base && { base }),
  };
  const made = report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
  const block = blockOf(made, "ranking");
  return block?.kind === "chart" ? (block.note ?? "") : "";
}

it.each(LOCALES)("a ranking says that no period is the base of its own values (%s)", (locale) => {
  const said = { zh: /2016年的数不能以自己为基期，改以20\d\d年为基期/, en: /2016 cannot .*: 20\d\d stands/ };
  expect(noteOf(locale, period)).toMatch(said[locale]);
  expect(noteOf(locale, "2014" as Period)).not.toMatch(said[locale]);
  expect(noteOf(locale, undefined)).not.toMatch(said[locale]);
});
