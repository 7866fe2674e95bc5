import { describe, expect, it } from "vitest";
import { chartXml, CHART_FONT } from "../../../src/exports/office/chart-xml.ts";
import { plotRect } from "../../../src/exports/office/chart-axes.ts";
import { chartModels } from "../../../src/exports/office/chart-model.ts";
import { deckOf } from "../../../src/exports/office/slides/deck.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { blocksOf } from "../../../src/report/report.ts";
import { benchmarkMade } from "../../benchmark-made.ts";
import { PRESETS } from "../../presets.ts";
import { reportAt } from "../verify/present.ts";
import { all, readXml } from "./xml-tree.ts";

describe.each(LOCALES)("a report of three districts (%s)", (locale) => {
  it("has no two slides of charts under one title: that of a trend says what it shows", async () => {
    const { taken } = await benchmarkMade(locale);
    const slides = deckOf(taken, undefined, []).filter(({ body }) => body.kind === "charts");
    expect(slides.length).toBeGreaterThan(8);
    const titles = slides.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    const trends = slides.filter(
      ({ body }) => body.kind === "charts" && body.charts[0]?.model.kind === "line",
    );
    const [first] = trends;
    // The newest stretch without a break, with its two ends.
    expect(first?.title).toMatch(
      locale === "zh"
        ? /^地区生产总值：天河20\d\d年[\d,.]+亿元，20/
        : /^Gross regional product \(GDP\): Tianhe [\d,.]+ billion yuan \(20/,
    );
  });
});

const BOX = { width: 876, height: 304, type: 12, font: CHART_FONT };

it.each(
  ["gdp", "gdp-growth-real", "resident-population", "general-budget-revenue"].flatMap((id) =>
    PRESETS.map((set) => `#/compare?i=${id}&a=${set}`),
  ),
)("no words at the end of a line of %s stand among the lines", async (link) => {
  const report = await reportAt(link);
  const plots = blocksOf(report, "chart").flatMap(({ plot }) => (plot.kind === "trend" ? plot : []));
  for (const model of plots.flatMap((plot) => chartModels(plot, "zh"))) {
    if (model.kind !== "line") throw new Error("no lines");
    const { x, w } = plotRect(model, BOX);
    const count = model.categories.length;
    const xml = readXml(chartXml(model, BOX), link);
    const labels = all(xml, "dLbl");
    // LibreOffice draws one unless it is told not to, and it looks as if the line went on.
    expect(all(xml, "showLeaderLines").filter(({ attributes }) => attributes["val"] !== "0")).toEqual([]);
    expect(all(xml, "showLeaderLines").length).toBeGreaterThan(0);
    const lefts = labels.map((label) => {
      const at = Number(all(label, "idx")[0]?.attributes["val"]);
      const across = Number(
        all(label, "manualLayout").flatMap((one) => all(one, "x"))[0]?.attributes["val"] ?? 0,
      );
      return x + ((at + 0.5) / count) * w + across;
    });
    expect(lefts.filter((left) => left < x + ((count - 0.5) / count) * w - 0.001)).toEqual([]);
  }
});
