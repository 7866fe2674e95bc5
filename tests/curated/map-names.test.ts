import { describe, expect, it } from "vitest";
import { LIGHT } from "../../src/charts/palette.ts";
import { chartOf } from "../../src/charts/plot.ts";
import { stillOf } from "../../src/charts/still.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { blocksOf } from "../../src/report/report.ts";
import { PRESETS } from "../presets.ts";
import { report } from "../../src/views/compare/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { textsOf } from "../charts/svg.ts";
import { cases } from "../extent.ts";
import { data } from "../fixture.ts";
import { curatedStock } from "../stock.ts";

const stock = curatedStock();
/** Boxes of the map's card on a telephone, beside a ranking, and over a whole screen. */
const WIDTHS = [288, 334, 480, 707, 1400] as const;

/** The indicators that say most about districts, each with another preset, language, measure and box by turns. */
const SHOWN = [...data.partitions.values()]
  .filter(({ observations }) => new Set(observations.map(({ area }) => area)).size >= 4)
  .map(({ indicator: { id, per = [] } }, index) => ({
    indicator: id,
    preset: PRESETS[index % PRESETS.length] ?? "all",
    locale: LOCALES[Math.floor(index / 2) % 2] ?? "zh",
    width: WIDTHS[index % WIDTHS.length] ?? 707,
    measure:
      (["head", "area"] as const).find((one) => index % 3 === 0 && per.includes(one)) ?? ("raw" as const),
    highlight: index % 4 === 1 ? [...data.areas.keys()].slice(2, 14) : ADDRESS.defaults.highlight,
  }));

type Shown = Omit<(typeof SHOWN)[number], "width">;

function plotOf({ indicator, preset, locale, measure, highlight }: Shown) {
  const filters = {
    ...ADDRESS.defaults,
    indicator,
    locale,
    measure,
    areas: { kind: "preset", preset } as const,
    highlight,
  };
  const made = report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
  const plot = blocksOf(made, "chart").find(({ plot: { kind } }) => kind === "map")?.plot;
  if (plot?.kind !== "map") throw new Error("no map is drawn");
  return plot;
}

function drawn(shown: (typeof SHOWN)[number]) {
  const { locale, width } = shown;
  const plot = plotOf(shown);
  const height = chartOf(plot).height(width, locale);
  return { plot, height, texts: textsOf(stillOf(plot, { palette: LIGHT, locale }, { width, height })) };
}

// By twenties, so that every preset meets every width.
describe.each(cases(SHOWN, (_, at) => Math.floor(at / 20) % 3 === 0))(
  "$indicator, $measure, $preset, $locale, $width px",
  (shown) => {
    const { plot, height, texts } = drawn(shown);

    it("names every district that is drawn once, clear of every other word and within the card", () => {
      const { places, atlas } = plot.model;
      const codes = Object.values(atlas.cities).flatMap(({ features }) =>
        features.map(({ properties }) => properties.code),
      );
      const names = places
        .filter(({ area }) => codes.includes(area))
        .map(({ caption, name }) => caption ?? name);
      const said = texts.map(({ text }) => text);
      const missing = names.filter((name) => !said.includes(name));
      // English names have no room on the narrowest telephone: those that would pass for a neighbour's are left out.
      expect(missing.length).toBeLessThanOrEqual(shown.width < 300 && shown.locale === "en" ? 2 : 0);
      expect(names.filter((name) => said.indexOf(name) !== said.lastIndexOf(name))).toEqual([]);
      const cut = texts.filter(
        ({ left, right, top, bottom }) =>
          left < -1 || right > shown.width + 1 || top < -1 || bottom > height + 1,
      );
      expect(cut).toEqual([]);
      const pairs = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter(
            (b) =>
              a.left + 1.5 < b.right &&
              b.left + 1.5 < a.right &&
              a.top + 1 < b.bottom &&
              b.top + 1 < a.bottom,
          )
          .map((b) => `${a.text} | ${b.text}`),
      );
      expect(pairs).toEqual([]);
    });

    it("prints its limits and symbols in one unit", () => {
      const { shading } = plot.model;
      const labels = shading.kind === "symbols" ? shading.steps.map(({ label }) => label) : shading.labels;
      const units = labels
        .flatMap((label) => label.split("–"))
        .filter((text) => text !== "0")
        .map((text) => /(万|亿|k|m|bn)?$/.exec(text)?.[0]);
      expect(new Set(units).size).toBeLessThanOrEqual(1);
    });

    it("paints every value that its boundaries can show", () => {
      const { shading, places } = plot.model;
      if (shading.kind === "symbols") return;
      const values = new Set(places.flatMap(({ value }) => value ?? []));
      expect(shading.labels.length).toBeGreaterThanOrEqual(Math.min(values.size, 1));
      if (places.some(({ value = 0 }) => value < 0) && places.some(({ value = 0 }) => value > 0))
        expect(shading.limits).toContain(0);
    });
  },
);

/** Boxes of a map on slides: alone on one, and beside another chart. */
const SLIDES = [
  [650, 285],
  [420, 280],
] as const;

describe.each(cases(SHOWN, (_, at) => at % 3 === 0))("on a slide: $indicator, $preset", (shown) => {
  it("no leader is longer than three tenths of the height of the map, in either language", () => {
    const long = LOCALES.flatMap((locale) => {
      const plot = plotOf({ ...shown, locale });
      return SLIDES.flatMap(([width, height]) => {
        const look = { palette: LIGHT, locale, width, height };
        const { series } = chartOf(plot).draw(look);
        const lines = series
          .filter(({ id }) => id === "leaders")
          .flatMap(({ items }) => items().flatMap((item) => ("outline" in item ? [item.outline] : [])))
          .flatMap((outline) => ("lines" in outline ? outline.lines : []));
        return lines
          .map(([[ax, ay] = [0, 0], [bx, by] = [0, 0]]) => Math.hypot(ax - bx, ay - by) / height)
          .filter((share) => share > 0.3)
          .map((share) => `${locale} ${String(width)}: ${share.toFixed(2)}`);
      });
    });
    expect(long).toEqual([]);
  });
});
