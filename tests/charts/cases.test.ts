import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHARTS } from "../../src/charts/registry.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import type { ChartCase } from "./case.ts";
import { CASE_FILES, CASES } from "./cases/registry.ts";
import { drawCase, normalise, PALETTES } from "./svg.ts";
import type { Theme } from "./svg.ts";
import { world } from "./world.ts";

const FOLDER = join(import.meta.dirname, "svg");
const UPDATE = process.env["UPDATE_SVG"] === "1";
const SIZE_LIMIT = 48_000;

type Stored = { readonly file: string; readonly shown: ChartCase; readonly theme: Theme };

function storedOf(kind: ChartKind): readonly Stored[] {
  return CASES[kind].flatMap((shown): Stored[] => [
    { file: `${kind}-${shown.name}.svg`, shown, theme: "light" },
    ...(shown.dark ? [{ file: `${kind}-${shown.name}-dark.svg`, shown, theme: "dark" } as const] : []),
  ]);
}

const KINDS = Object.keys(CASES) as ChartKind[];

/** The reviewed drawing; with UPDATE_SVG=1 the present one takes its place, to be looked at and committed. */
function reviewed(file: string, svg: string): string {
  const path = join(FOLDER, file);
  if (UPDATE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, svg);
  }
  return existsSync(path) ? readFileSync(path, "utf8") : "not drawn yet: run with UPDATE_SVG=1";
}

describe.each(KINDS)("%s: the drawing is the reviewed one", (kind) => {
  it.each(storedOf(kind))("$shown.says ($theme)", ({ file, shown, theme }) => {
    const { svg } = drawCase(shown, world, shown.locale ?? "zh", theme);
    const text = normalise(svg, PALETTES[theme]);
    expect(text).toBe(reviewed(file, text));
    expect(text.length).toBeLessThan(SIZE_LIMIT);
  });
});

it("every chart kind is shown, and every file here shows one", () => {
  expect([...CASE_FILES.keys()].sort()).toEqual(Object.keys(CHARTS).sort());
  for (const kind of KINDS) expect(CASES[kind].length, kind).toBeGreaterThan(0);
});

describe("the stored drawings", () => {
  it("belong to a case each", () => {
    const known = KINDS.flatMap(storedOf).map(({ file }) => file);
    expect(new Set(known).size).toBe(known.length);
    expect([...readdirSync(FOLDER)].sort()).toEqual([...known].sort());
  });

  it("do not depend on what was drawn before", () => {
    const [shown] = CASES.trend;
    if (!shown) throw new Error("the trend has no case");
    const once = () => normalise(drawCase(shown, world, "zh").svg, PALETTES.light);
    expect(once()).toBe(once());
  });
});
