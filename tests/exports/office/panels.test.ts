import { expect, it } from "vitest";
import { chartModels } from "../../../src/exports/office/chart-model.ts";
import { LOCALES } from "../../../src/i18n/text.ts";
import { blockOf } from "../../../src/report/report.ts";
import { reportAt } from "../verify/present.ts";

it.each(LOCALES)(
  "the small trends of a profile are named, and begin where they do on the page (%s)",
  async (locale) => {
    const block = blockOf(await reportAt(`#/area/440106?l=${locale}`), "trends");
    if (block?.kind !== "chart" || block.plot.kind !== "multiples") throw new Error("no small trends");
    const { panels } = block.plot.model;
    expect(panels.length).toBeGreaterThan(3);
    expect(panels.map(({ title }) => title).filter((title) => !block.sentence.includes(title))).toEqual([]);
    const models = chartModels(block.plot, locale);
    for (const [index, { title, trend }] of panels.entries()) {
      const model = models[index];
      if (model?.kind !== "line") throw new Error(`${title} is no line`);
      const values = trend.lines.flatMap(({ runs, aside }) => [...runs.flat(), ...aside]);
      const isAboveZero = values.every(({ value }) => value >= 0);
      if (trend.zeroBased && isAboveZero) expect([title, model.axis.min]).toEqual([title, 0]);
    }
  },
);
