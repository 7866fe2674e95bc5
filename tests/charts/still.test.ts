import { describe, expect, it } from "vitest";
import { heightRules } from "../../src/charts/height-css.ts";
import { chartOf } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { stillOf } from "../../src/charts/still.ts";
import type { StillSize } from "../../src/charts/still.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { cases, IN_FULL } from "../extent.ts";
import { CASES } from "./cases/registry.ts";
import { normalise, PALETTES } from "./svg.ts";
import type { Theme } from "./svg.ts";
import { world } from "./world.ts";

const KINDS = Object.keys(CASES) as ChartKind[];
const STEP = IN_FULL ? 4 : 20;
const WIDTHS = Array.from({ length: (2000 - 280) / STEP + 1 }, (_, index) => 280 + STEP * index);
const THEMES = Object.keys(PALETTES) as Theme[];

const ALL = KINDS.flatMap((kind) =>
  CASES[kind].flatMap((shown) =>
    LOCALES.map((locale) => ({
      title: `${kind}-${shown.name} ${locale}`,
      locale,
      plot: shown.plot(world, locale),
    })),
  ),
);

describe.each(cases(ALL, (_, at) => at % 6 === 0))("the height of $title", ({ plot, locale }) => {
  const chart = chartOf(plot);
  const heights = new Map<number, number>();
  const height = (width: number) => {
    const known = heights.get(width) ?? chart.height(width, locale);
    heights.set(width, known);
    return known;
  };

  it("is more than nothing in every width", () => {
    expect(WIDTHS.filter((width) => !(height(width) > 0 && height(width) < 4000))).toEqual([]);
  });

  it("is the same in the style rules that hold its place before it can be measured", () => {
    const rules = readRules(heightRules(".chart", height));
    const off = WIDTHS.filter((width) => Math.abs(rules(width) - height(width)) > 1.5);
    expect(off).toEqual([]);
  });
});

/** The height that style rules give a width, for a root of 16 px; the last rule that holds wins. */
function readRules(css: string): (width: number) => number {
  const rules = [...css.matchAll(/min-width:([\d.]+)rem\)\{\.chart\{height:([^}]*)\}/g)].map(
    ([, from, value = ""]) => {
      const part = (unit: string) => Number(new RegExp(`(-?[\\d.]+)${unit}`).exec(value)?.[1] ?? 0);
      return { from: Number(from) * 16, base: part("rem") * 16, share: part("cqi") / 100 };
    },
  );
  return (width) => {
    const rule = rules.filter(({ from }) => width >= from).at(-1);
    return rule ? rule.base + rule.share * width : Number.NaN;
  };
}

const ROOT = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"[^>]* viewBox="([^"]*)"[^>]*>/;

function parts(svg: string) {
  const [root = "", width, height, viewBox] = ROOT.exec(svg) ?? [];
  const inner = normalise(svg, PALETTES.light).replace(/<svg[^>]*>/, "");
  return { width: Number(width), height: Number(height), viewBox, inner: root === "" ? "" : inner };
}

const EACH = KINDS.flatMap((kind) =>
  LOCALES.flatMap((locale) => THEMES.map((theme) => ({ kind, locale, theme }))),
);

describe.each(cases(EACH, (_, at) => at % 3 === 0))(
  "a still of a $kind, $locale, $theme",
  ({ kind, locale, theme }) => {
    const [shown] = CASES[kind];
    if (!shown) throw new Error(`the ${kind} has no case`);
    const plot = shown.plot(world, locale);
    const draw = (size: StillSize) => parts(stillOf(plot, { palette: PALETTES[theme], locale }, size));
    const plain = draw({ width: 640 });

    it("is as high as its content needs", () => {
      const height = chartOf(plot).height(640, locale);
      expect(plain).toMatchObject({ width: 640, height, viewBox: `0 0 640 ${String(height)}` });
    });

    it.each([2, 4])("is the same picture magnified at %i ×", (scale) => {
      expect(draw({ width: 640 * scale, scale })).toEqual({
        ...plain,
        width: plain.width * scale,
        height: plain.height * scale,
      });
    });
  },
);

it.each(KINDS)("a still of a %s fills the box that it is given", (kind) => {
  const plot = CASES[kind][0]?.plot(world, "zh");
  const size = { width: 1600, height: 900, scale: 2 };
  const still = plot && parts(stillOf(plot, { palette: PALETTES.light, locale: "zh" }, size));
  expect(still).toMatchObject({ width: 1600, height: 900, viewBox: "0 0 800 450" });
});

it("English is set in a Latin face first, whose quotes are no wider than a letter, and Chinese in a Chinese one", () => {
  const facesOf = (locale: string) => {
    const svgs = ALL.filter((one) => one.locale === locale).map((one) =>
      stillOf(one.plot, { palette: PALETTES.light, locale: one.locale }, { width: 640 }),
    );
    return new Set(
      svgs.flatMap((svg) => [...svg.matchAll(/font-family:'([^']+)'/g)].map(([, face]) => face)),
    );
  };
  expect(facesOf("en")).toEqual(new Set(["Segoe UI"]));
  expect(facesOf("zh")).toEqual(new Set(["PingFang SC"]));
});
