import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leanCharts, UNREACHED } from "../../pipeline/lean-charts.ts";
import { stillOf } from "../../src/charts/still.ts";
import type { ChartKind } from "../../src/charts/registry.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { CASES } from "../charts/cases/registry.ts";
import { normalise, PALETTES } from "../charts/svg.ts";
import { cases } from "../extent.ts";
import { world } from "../charts/world.ts";

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "lean-"));
const KINDS = Object.keys(CASES) as ChartKind[];

/** The drawing of pictures as the site ships it: without the modules that are left out. */
let lean: { readonly stillOf: typeof stillOf };

beforeAll(async () => {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "silent",
    plugins: [leanCharts()],
    ssr: { noExternal: true },
    build: { ssr: "src/charts/still.ts", outDir: folder, minify: false },
  });
  lean = (await import(pathToFileURL(join(folder, "still.js")).href)) as typeof lean;
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(Object.keys(UNREACHED))("%s is a module of the library", (name) => {
  expect(existsSync(join(ROOT, "node_modules", name))).toBe(true);
});

it("leaves them out", () => {
  expect(readFileSync(join(folder, "still.js"), "utf8")).toContain("No sector is drawn here.");
});

describe.each(KINDS)("%s", (kind) => {
  it("is drawn as with the whole library", () => {
    expect(CASES[kind].length).toBeGreaterThan(0);
    for (const shown of cases(CASES[kind], (_, at) => at % 3 === 0))
      for (const locale of cases(LOCALES, (one) => one === "zh")) {
        const look = { palette: PALETTES.light, locale };
        const plot = shown.plot(world, locale);
        const svg = (draw: typeof stillOf) =>
          normalise(draw(plot, look, { width: shown.width }), look.palette);
        expect(svg(lean.stillOf), `${shown.name} ${locale}`).toBe(svg(stillOf));
      }
  });
});
