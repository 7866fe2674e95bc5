import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DARK, LIGHT } from "../../src/charts/palette.ts";
import type { Palette } from "../../src/charts/palette.ts";
import { contrast } from "./contrast.ts";

const CSS = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8");

/** The colours that a theme's block of tokens names. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = CSS.slice(start, CSS.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = "", color = ""]) => [name, color]),
  );
}

const THEMES: readonly (readonly [string, Palette, ReadonlyMap<string, string>])[] = [
  ["light", LIGHT, tokensOf(":root")],
  ["dark", DARK, tokensOf(':root[data-theme="dark"]')],
];

const SHARED = ["surface", "ink", "muted", "line", "land", "peer"] as const;

/** Text tokens and what they stand on in the style sheets. */
const TEXTS: readonly (readonly [string, string])[] = [
  ["ink", "surface"],
  ["ink", "page"],
  ["ink", "land"],
  ["ink", "caution-surface"],
  ["muted", "surface"],
  ["muted", "page"],
  ["muted", "land"],
  ["accent", "surface"],
  ["accent", "page"],
  ["on-accent", "accent"],
  ["good", "page"],
  ["caution", "page"],
  ["bad", "page"],
  ["bad", "surface"],
  ["surface", "good"],
  ["surface", "caution"],
  ["surface", "bad"],
];

it("knows contrast from the standard's own examples", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
});

describe.each(THEMES)("the %s theme", (name, palette, tokens) => {
  it("names itself", () => {
    expect(palette.name).toBe(name);
  });

  it.each(SHARED)("has one %s in style sheet and drawings", (token) => {
    expect(tokens.get(token)).toBe(palette[token]);
  });

  it.each(TEXTS)("reads %s on %s", (ink, ground) => {
    expect(contrast(tokens.get(ink) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it("shows focus and state marks against the page", () => {
    for (const ground of ["page", "surface"])
      expect(contrast(tokens.get("accent") ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(3);
  });

  it.each(palette.classes.map((fill, index) => [index + 1, fill, palette.onClasses[index] ?? ""] as const))(
    "reads names on class %i",
    (_, fill, ink) => {
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("orders classes by how far they stand from the ground", () => {
    const steps = palette.classes.map((fill) => contrast(fill, palette.surface));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const apart = palette.classes
      .slice(1)
      .map((fill, index) => contrast(fill, palette.classes[index] ?? fill));
    expect(Math.min(...apart)).toBeGreaterThan(1.25);
  });
});
