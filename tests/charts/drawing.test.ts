import { describe, expect, it } from "vitest";
import { classKey, placeClass } from "../../src/charts/places.ts";
import { isLabel } from "../../src/charts/drawn.ts";
import type { DrawnSeries } from "../../src/charts/drawn.ts";
import type { Plot } from "../../src/charts/plot.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import type { Drawing, Target } from "../../src/charts/types.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { CASE_FILES, CASES } from "./cases/registry.ts";
import { drawCase, isThrough, linesOf, textsOf } from "./svg.ts";
import type { TextBox } from "./case.ts";
import type { Drawn } from "./svg.ts";
import { world } from "./world.ts";

const ALL = (Object.keys(CASES) as ChartKind[]).flatMap((kind) =>
  CASES[kind].flatMap((shown) =>
    LOCALES.map((locale) => ({
      title: `${kind}-${shown.name} ${locale}`,
      kind,
      drawn: drawCase(shown, world, locale),
    })),
  ),
);
const RANKINGS = ALL.filter(({ kind }) => kind === "ranking");

function isDrawn(series: readonly DrawnSeries[], target: Target): boolean {
  const one = series.find(({ id }) => id === target.seriesId);
  return one?.items().some(({ name }) => name === target.name) === true;
}

/** What lights up for a key, by the same rule as on the page: the thing itself, or its area. */
function litBy({ targets }: Drawing, key: string): readonly Target[] {
  return targets.get(key) ?? targets.get(key.split("@")[0] ?? key) ?? [];
}

/** Areas that the boundaries do not hold: they can be read, but not pointed at. */
function offMap(plot: Plot): ReadonlySet<string> {
  if (plot.kind !== "map") return new Set();
  const shapes = Object.values(plot.model.atlas.cities).flatMap(({ features }) => features);
  const drawn = new Set(shapes.map(({ properties }) => properties.code));
  return new Set(plot.model.places.map(({ area }) => area).filter((area) => !drawn.has(area)));
}

describe.each(ALL)("$title", ({ kind, drawn }) => {
  const { drawing, plot, svg, width, height } = drawn;
  const texts = textsOf(svg);

  it("lights up every mark, and only what is drawn", () => {
    const parts = drawing.series;
    const absent = offMap(plot);
    const dark = [...drawing.marks].filter(([key, { tip }]) => {
      if (tip === "") return true;
      const isLit = litBy(drawing, key).some((target) => isDrawn(parts, target));
      return !isLit && !absent.has(key) && !isEmptyClass(plot, key);
    });
    expect(dark).toEqual([]);
    // What rises to the pointer and answers nothing hides what would.
    const mute = parts
      .filter(({ silent }) => !silent)
      .flatMap(({ items }) => items())
      .filter((item) => item.lit !== undefined && (isLabel(item) || item.keepsPlace !== true))
      .flatMap(({ name = "" }) =>
        drawing.marks.has(name) || drawing.columns?.some(({ key }) => drawing.marks.has(name + key))
          ? []
          : [name],
      );
    expect(mute).toEqual([]);
    const astray = [...drawing.targets.values()]
      .flat()
      .filter((target) => !isDrawn(parts, target) && !isHiddenBubble(plot, target));
    expect(astray).toEqual([]);
  });

  it("cuts no text at an edge", () => {
    const cut = texts.filter(
      ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    );
    expect(cut).toEqual([]);
  });

  it("sets no text over another", () => {
    const pairs = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
    );
    expect(pairs).toEqual([]);
  });

  it("says in its table every figure that it draws", () => {
    const said = new Set(drawn.table.rows.flatMap(({ cells }) => cells.flatMap(({ text }) => wordsOf(text))));
    const unsaid = (CASE_FILES.get(kind)?.figuresOf?.(plot, texts) ?? [])
      .flatMap(wordsOf)
      .filter((word) => /\d/.test(word) && !said.has(word));
    expect(unsaid).toEqual([]);
  });

  it("is well-formed, so that it can be saved and opened", () => {
    const rest = svg
      .replace(/<style ><!\[CDATA\[.*?\]\]>\s*<\/style>/s, "")
      .replace(/<\/?[\w-]+(\s+[\w:-]+="[^"<]*")*\s*\/?>/g, "");
    expect(rest).not.toMatch(/[<>]/);
  });
});

/** A class that no district falls in has nothing on the map to light up. */
function isEmptyClass(plot: Plot, key: string): boolean {
  if (plot.kind !== "map" && plot.kind !== "tiles") return false;
  const { places, shading } = plot.model;
  const filled = places.flatMap((place) => placeClass(place, shading) ?? []);
  return key.startsWith("class:") && !filled.some((index) => classKey(index) === key);
}

/** Districts without a figure have a region but no symbol. */
function isHiddenBubble(plot: Plot, { seriesId, name }: Target): boolean {
  if (plot.kind !== "map" || seriesId !== "bubbles") return false;
  return plot.model.places.some(({ area, value }) => area === name && value === undefined);
}

function overlap(a: TextBox, b: TextBox): boolean {
  const [across, down] = [1.5, 1];
  return (
    a.left + across < b.right &&
    b.left + across < a.right &&
    a.top + down < b.bottom &&
    b.top + down < a.bottom
  );
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s()]+/).filter((word) => word !== "");
}

type Bar = { readonly value: number; readonly left: number; readonly right: number };

function barsOf({ plot, svg, drawing }: Drawn): readonly Bar[] {
  if (plot.kind !== "ranking") return [];
  const { ranked } = plot.model;
  // The library counts what has a name, through all parts of a drawing.
  const names = drawing.series.flatMap(({ id, items }) =>
    items().flatMap(({ name }) => (name === undefined ? [] : [id])),
  );
  const first = names.indexOf("bars");
  const paths = svg.matchAll(/d="M([-\d.]+) [-\d.]+l([-\d.]+) 0[^"]*"[^>]*ecmeta_data_index="(\d+)"/g);
  const own = [...paths].filter(([, , , at]) => names[Number(at)] === "bars");
  return own.map(([, x, length, at]) => {
    const ends = [Number(x), Number(x) + Number(length)];
    const value = ranked[Number(at) - first]?.value ?? Number.NaN;
    return { value, left: Math.min(...ends), right: Math.max(...ends) };
  });
}

describe.each(RANKINGS)("$title", ({ drawn }) => {
  const bars = barsOf(drawn);

  it("has a bar for every value but zero", () => {
    const values =
      drawn.plot.kind === "ranking" ? drawn.plot.model.ranked.flatMap(({ value }) => value ?? []) : [];
    expect(bars.map(({ value }) => value).filter((value) => value !== 0)).toEqual(
      values.filter((value) => value !== 0),
    );
  });

  it("draws no line through a text", () => {
    const { svg, plot } = drawn;
    const across = linesOf(svg).flatMap((line) =>
      textsOf(svg)
        .filter((text) => isThrough(line, text))
        .map(({ text }) => text),
    );
    expect(across).toEqual([]);
    const references = plot.kind === "ranking" ? plot.model.references.length : 0;
    expect(linesOf(svg)).toHaveLength(references);
  });

  it("starts all bars at one zero, each as long as its value", () => {
    const zeros = bars.flatMap(({ value, left, right }) => (value === 0 ? [] : [value > 0 ? left : right]));
    expect(Math.max(0, ...zeros) - Math.min(...zeros, Math.max(0, ...zeros))).toBeLessThan(0.2);
    const longest = bars.reduce((most, bar) => Math.max(most, Math.abs(bar.value)), 0);
    const scale = Math.max(0, ...bars.map(({ left, right }) => right - left)) / (longest || 1);
    for (const { value, left, right } of bars)
      expect(Math.abs(right - left - Math.abs(value) * scale)).toBeLessThan(0.3);
  });
});
