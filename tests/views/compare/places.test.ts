import { describe, expect, it } from "vitest";
import { LIGHT } from "../../../src/charts/palette.ts";
import { chartOf } from "../../../src/charts/plot.ts";
import { captionOf } from "../../../src/exports/caption.ts";
import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import type { AreaCode, IndicatorId, Period } from "../../../src/core/types.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import { blockOf } from "../../../src/report/report.ts";
import { report } from "../../../src/views/compare/report.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { curatedStock } from "../../stock.ts";

const STOCK = curatedStock();
const BAOAN = "440306" as AreaCode;
const WIDE = "440306-original" as AreaCode;
const FUTIAN = "440304" as AreaCode;

function reportOf(indicator: string, period: string, codes: readonly AreaCode[], locale: Locale = "zh") {
  const filters = {
    ...ADDRESS.defaults,
    locale,
    indicator: indicator as IndicatorId,
    areas: { kind: "list", codes } as const,
    when: { kind: "period", period: period as Period } as const,
  };
  return report(filters, { stock: STOCK, sheet: EMPTY_SHEET, address: () => "#/" });
}

/** The map's block and what it draws for an area: its symbol, and the fill of its outline. */
function mapOf(made: ReturnType<typeof reportOf>) {
  const block = blockOf(made, "map");
  if (block?.kind !== "chart" || block.plot.kind !== "map") throw new Error("there is no map");
  const { plot, note = "" } = block;
  const look = { palette: LIGHT, locale: made.locale, width: 700, height: 500 };
  const { series } = chartOf(plot).draw(look);
  return {
    block,
    note,
    text: JSON.stringify(series.flatMap(({ items }) => items())),
    places: plot.model.places,
  };
}

describe("the former 宝安, with 龙华 and 光明", () => {
  it.each([
    ["census-population", "2010", 4499284],
    ["gdp", "2010", 2691.0483],
  ])("has a figure of %s in %s that is not drawn on the present 宝安", (indicator, period, value) => {
    const { note, places, text } = mapOf(reportOf(indicator, period, [WIDE, FUTIAN]));
    expect(places.find(({ area }) => area === WIDE)?.value).toBeCloseTo(value, 3);
    expect(places.find(({ area }) => area === BAOAN)?.value).toBeUndefined();
    expect(text).not.toContain(WIDE);
    expect(note).toContain("图上没有大宝安。");
  });
});

describe("what is said of the map", () => {
  const codes = [FUTIAN, BAOAN];

  it("is that it is a diagram, and what it draws nearer", () => {
    const { note } = mapOf(reportOf("gdp", "2023", codes));
    expect(note).toMatch(/^示意图.*不作为划界依据。深汕.*移近/);
    expect(mapOf(reportOf("gdp", "2023", codes, "en")).note).toMatch(
      /^A diagram: .*no basis for boundaries\. Shenshan .*nearer/,
    );
  });

  it.each(["zh", "en"] as const)("stands in the line of sources of files that show it, in %s", (locale) => {
    const made = reportOf("gdp", "2023", codes, locale);
    const linked = { report: made, link: "#/" };
    const drawn = locale === "zh" ? "；地图为本站自绘示意图" : "; the map is a diagram drawn for this site";
    const { block } = mapOf(made);
    expect(block.sources).toMatch(/./);
    expect(captionOf(linked, block).sources).toBe(String(block.sources) + drawn);
    expect(captionOf(linked).sources).toBe(made.sources + drawn);
    const ranking = blockOf(made, "ranking");
    expect(captionOf(linked, ranking).sources).toMatch(/^(?:来源|Sources).*(?<!site)$/);
  });
});
