import { describe, expect, it } from "vitest";
import { drawPicture, measured } from "../../src/exports/picture/draw.ts";
import { frameOf, SHAPES } from "../../src/exports/picture/shape.ts";
import type { Shape } from "../../src/exports/picture/shape.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import type { Block, TableBlock } from "../../src/report/blocks.ts";
import { flatBlocks } from "../../src/report/report.ts";
import type { Report } from "../../src/report/report.ts";
import { reportOf } from "../charts/case.ts";
import { world } from "../charts/world.ts";
import { overlaps, pictureTexts } from "./picture-texts.ts";
import { IDLE, LINK } from "./taken.ts";
import { cases } from "../extent.ts";

/** A made-up link with more in it than a line holds. */
const LONG = `${LINK}&a=${Array.from({ length: 40 }, (_, at) => String(440100 + at)).join(".")}`;
const ROWS = 45;

/** Made-up rows, far more than any picture holds. */
function longTable(id: string): TableBlock {
  const columns = [
    { id: "name", label: "地区", numeric: false },
    { id: "value", label: "数值", numeric: true },
  ];
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    key: String(at),
    cells: [{ text: `编造${String(at + 1)}区` }, { text: String(at * 7) }],
  }));
  return { kind: "table", id, title: `长表 ${id}`, table: { columns, rows } };
}

/** The ranking of the world with as many made-up rows; the last of them is coloured. */
function longRanking(report: Report): Block {
  const block = flatBlocks(report.blocks).find(({ id }) => id === "ranking");
  if (block?.kind !== "chart" || block.plot.kind !== "ranking") throw new Error("no ranking");
  const { model } = block.plot;
  const [first] = model.ranked;
  if (!first) throw new Error("nobody is ranked");
  const { color: _, ...plain } = first;
  const ranked = Array.from({ length: ROWS }, (_row, at) => ({
    ...plain,
    area: `made-up-${String(at)}` as typeof first.area,
    name: `编造${String(at + 1)}区`,
    place: String(at + 1),
    ...(at === ROWS - 1 && { color: "#0072b2" }),
  }));
  return { ...block, plot: { ...block.plot, model: { ...model, ranked } } };
}

const ROOT = /<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/;
const OWN = { width: 1600, height: 900 };
/** Of shapes whose sides are set, the least type in their pixels. */
const LEAST: Partial<Record<Shape, number>> = { wide: 14, classic: 14, square: 14, own: 12 };

async function drawn(report: Report, block: Block | undefined, shape: Shape, link = LONG) {
  const taken = { report, link, references: () => Promise.resolve([]) };
  const frame = frameOf({ shape, theme: "light", times: 1, ...(shape === "own" && OWN) }, true);
  const svg = await drawPicture(taken, block, { frame, theme: "light", times: 1 }, IDLE);
  const [, width, height] = ROOT.exec(svg) ?? [];
  const texts = pictureTexts(svg);
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > Number(width) || bottom > Number(height),
  );
  return {
    ...measured(taken, block, frame, 1),
    said: texts.map(({ text }) => text).join("\n"),
    faults: [...outside.map(({ text }) => `cut: ${text}`), ...overlaps(texts, 0.5)],
  };
}

const REST: Record<Locale, RegExp> = {
  zh: /其余\d+行见链接所示视图。/,
  en: /\d+ more rows are in the view that the link opens\./,
};

/** In Chinese; in English too by `npm run test:long`. */
const SHOWN = cases(LOCALES, (locale) => locale === "zh");

describe.each(SHOWN)("what has no room in a picture, %s", (locale) => {
  const report = reportOf(world, { areas: { kind: "preset", preset: "all" }, locale });
  const shapes = SHAPES.filter((shape) => shape !== "screen");

  it.each(shapes)("rows are left out and counted in words before type becomes small: %s", async (shape) => {
    for (const block of [longTable("long"), longRanking(report)]) {
      const { said, faults, type, width, height, isCut } = await drawn(report, block, shape);
      expect(faults).toEqual([]);
      expect(isCut).toBe(true);
      const rest = REST[locale].exec(said.replaceAll("\n", locale === "zh" ? "" : " "))?.[0] ?? "none";
      const shown = new Set(said.match(/编造\d+区/g));
      expect(shown.size + Number(/\d+/.exec(rest)?.[0])).toBe(ROWS);
      expect(type).toBeGreaterThan((LEAST[shape] ?? 18) - 1e-6);
      // 24.7 cm of a page where the column is 16 cm wide.
      if (shape === "column") expect((height / width) * 16).toBeLessThanOrEqual(24.7);
      if (block.kind === "chart") expect(shown).toContain(`编造${String(ROWS)}区`);
    }
  });

  it("of a whole report parts are left out and named, in a column and in sides of the reader's own", async () => {
    const long: Report = { ...report, blocks: [...report.blocks, longTable("a"), longTable("b")] };
    for (const shape of ["column", "own"] as const) {
      const { said, faults, type, width, height } = await drawn(long, undefined, shape);
      expect(faults).toEqual([]);
      expect(said.replaceAll("\n", locale === "zh" ? "" : " ")).toMatch(
        locale === "zh"
          ? /其余部分见链接所示视图：.*(?:长表 b|等\d项)。/
          : /The rest is in the view that the link opens: .*(?:长表 b|and \d more)\./,
      );
      expect(type).toBeGreaterThan(12 - 1e-6);
      if (shape === "column") expect((height / width) * 16).toBeLessThanOrEqual(24.7);
    }
  });

  it("nothing is left out where everything has room", async () => {
    const ranking = flatBlocks(report.blocks).find(({ id }) => id === "ranking");
    // In English it is a little too high for a page.
    for (const shape of SHAPES.filter((one) => one !== "column" || locale === "zh")) {
      const { isCut, said } = await drawn(report, ranking, shape, LINK);
      expect(isCut, shape).toBe(false);
      expect(said).not.toMatch(/链接所示|the link opens/);
    }
  });

  it("a link stands whole or is left to its code", async () => {
    const block = flatBlocks(report.blocks).find(({ id }) => id === "ranking");
    for (const shape of ["wide", "column"] as const)
      for (const link of [`${LINK}&r=2026-01-02_0badf00d`, LONG]) {
        const { said } = await drawn(report, block, shape, link);
        const isWhole = said.replaceAll("\n", "").includes(link.replace("https://", ""));
        expect(isWhole || /链接见二维码|The link is in the code/.test(said), `${shape} ${link}`).toBe(true);
        expect(said).not.toMatch(/example\.org\S*…/);
      }
  });
});
