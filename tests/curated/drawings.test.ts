import { describe, expect, it } from "vitest";
import { LIGHT } from "../../src/charts/palette.ts";
import { stillOf } from "../../src/charts/still.ts";
import { refusalOf } from "../../src/core/measure.ts";
import { MEASURES } from "../../src/core/measures.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { PRESETS } from "../presets.ts";
import { select } from "../../src/views/compare/selection.ts";
import { rankingBlock } from "../../src/views/compare/ranking.ts";
import { sceneOf } from "../../src/views/compare/scene.ts";
import { trendBlock } from "../../src/views/compare/trend.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { isThrough, linesOf, textsOf } from "../charts/svg.ts";
import type { TextBox } from "../charts/case.ts";
import { IN_FULL } from "../extent.ts";
import { data } from "../fixture.ts";

/** The box of a chart on a phone of 390 px, and on a desk of 1440. */
const WIDTHS = [332, 610] as const;

/** Every third pair of indicator and measure, or seventh, as a ranking and a trend; presets, languages and widths take turns. */
function* drawings() {
  let turn = 0;
  for (const { indicator } of data.partitions.values())
    for (const measure of MEASURES.filter((one) => refusalOf(one, indicator) === undefined)) {
      turn += 1;
      if (turn % (IN_FULL ? 3 : 7) > 0) continue;
      const locale = LOCALES[turn % 2] ?? "zh";
      const areas = { kind: "preset", preset: PRESETS[Math.floor(turn / 2) % 4] ?? "all" } as const;
      const width = WIDTHS[Math.floor(turn / 8) % 2] ?? 332;
      const filters = { ...ADDRESS.defaults, indicator: indicator.id, measure, areas, locale };
      const scene = select(data, filters) && sceneOf(data, filters);
      if (!scene) continue;
      const blocks = [rankingBlock(scene, ""), trendBlock(scene, "")];
      for (const block of blocks)
        if (block) {
          const svg = stillOf(block.plot, { palette: LIGHT, locale }, { width });
          const size = /viewBox="0 0 (\d+) (\d+)"/.exec(svg);
          const name = [block.plot.kind, indicator.id, measure, areas.preset, locale, width].join(" ");
          yield {
            name,
            svg,
            texts: textsOf(svg),
            width,
            height: Number(size?.[2] ?? svg.match(/height="(\d+)/)?.[1]),
          };
        }
    }
}

const ALL = [...drawings()];
const found = (fault: (drawn: (typeof ALL)[number]) => readonly string[]) =>
  ALL.flatMap((drawn) => fault(drawn).map((what) => `${drawn.name}: ${what}`));

describe("rankings and trends of all indicators, measures and presets", () => {
  it("are drawn", () => {
    expect(ALL.length).toBeGreaterThan(data.partitions.size / (IN_FULL ? 2 : 5));
  });

  it("keep every text within the card", () => {
    const cut = found(({ texts, width, height }) =>
      texts
        .filter(
          ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
        )
        .map(({ text }) => text),
    );
    expect(cut).toEqual([]);
  });

  it("set no text over another", () => {
    expect(
      found(({ texts }) =>
        texts.flatMap((a, index) =>
          texts
            .slice(index + 1)
            .filter((b) => touches(a, b))
            .map((b) => `${a.text} | ${b.text}`),
        ),
      ),
    ).toEqual([]);
  });

  it("draw no reference line through a value", () => {
    const rankings = ALL.filter(({ name }) => name.startsWith("ranking"));
    expect(rankings.some(({ svg }) => linesOf(svg).length > 0)).toBe(true);
    const struck = rankings.flatMap(({ name, svg, texts }) =>
      linesOf(svg).flatMap((line) =>
        texts.filter((text) => isThrough(line, text)).map(({ text }) => `${name}: ${text}`),
      ),
    );
    expect(struck).toEqual([]);
  });

  it("print the numbers of an axis in one unit", () => {
    const mixed = found(({ texts }) => {
      const axis = texts
        .map(({ text }) => text)
        .filter((text) => /^−?[\d,.]+(万|亿|k|m|bn)?$/.test(text) && text !== "0");
      const units = new Set(axis.map((text) => text.replace(/^−?[\d,.]+/, "")));
      const large = axis.filter((text) => /[^\d,.−]/.test(text));
      return large.length > 1 && units.size > 2 ? [axis.join(" ")] : [];
    });
    expect(mixed).toEqual([]);
  });
});

function touches(a: TextBox, b: TextBox): boolean {
  const across = a.left + 1.5 < b.right && b.left + 1.5 < a.right;
  return across && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
}
