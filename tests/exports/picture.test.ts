import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import type { ChartKind } from "../../src/charts/registry.ts";
import { drawPicture } from "../../src/exports/picture/draw.ts";
import { frameOf, SHAPES, USUAL } from "../../src/exports/picture/shape.ts";
import type { Shape } from "../../src/exports/picture/shape.ts";
import { provenanceOf, readProvenance } from "../../src/exports/provenance.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import type { Block, ChartBlock } from "../../src/report/blocks.ts";
import { flatBlocks } from "../../src/report/report.ts";
import type { Report } from "../../src/report/report.ts";
import { reportOf } from "../charts/case.ts";
import type { ChartCase } from "../charts/case.ts";
import { CASES } from "../charts/cases/registry.ts";
import { world } from "../charts/world.ts";
import { overlaps, pictureTexts } from "./picture-texts.ts";
import { cases } from "../extent.ts";
import { IDLE, LINK, takenOf } from "./taken.ts";

const KINDS = Object.keys(CASES) as ChartKind[];
const OWN = { width: 500, height: 700 };

/** Made up, and long, so that everything has to be broken into lines. */
const SAID = {
  zh: {
    title: "地区生产总值（人均，按年末常住人口） · 2022年 · 天河、黄埔、福田",
    sentence:
      "2022年，在已知的18个地区中，以南山803.6亿元居首；天河第2，福田第3。另有4个地区没有可比数字（见注）。",
    note: "断点两侧不可直接比较，线条断开；空缺为没有数字。",
    sources:
      "来源：编造市统计局、https://example.org/averyveryverylongaddressthatcannotbebroken/anywhere/at/all?x=1等46个来源",
  },
  en: {
    title: "Gross regional product (per head, year-end residents) · 2022 · Tianhe, Huangpu, Futian",
    sentence:
      "Of the 18 areas known, Nanshan is highest with 803.6 billion yuan; Tianhe is no. 2. 4 more have none.",
    note: "Levels on both sides of a break are not compared; gaps are unknown figures.",
    sources:
      "Sources: 编造市统计局, https://example.org/averyveryverylongaddressthatcannotbebroken/anywhere and 46 more",
  },
} satisfies Record<Locale, Record<string, string>>;

function reportWith(block: Block, locale: Locale): Report {
  const { title, sources, sentence } = SAID[locale];
  return {
    locale,
    title,
    blocks: [
      { kind: "finding", id: "finding", text: sentence },
      {
        kind: "verdict",
        id: "verdict",
        level: "caution",
        name: locale === "zh" ? "谨慎比较" : "Compare with caution",
        text: sentence,
      },
      block,
    ],
    figures: new Map(),
    sources,
    release: { id: "0badf00d", date: "2026-01-02" },
  };
}

function blockWith(shown: ChartCase, locale: Locale): ChartBlock {
  const { title, sentence, note } = SAID[locale];
  return { kind: "chart", id: shown.name, title, plot: shown.plot(world, locale), sentence, note };
}

function draw(report: Report, block: Block | undefined, shape: Shape, times: 1 | 2 = 1): Promise<string> {
  const wish = { shape, theme: "light", times, ...(shape === "own" && OWN) } as const;
  return drawPicture(takenOf(report), block, { ...wish, frame: frameOf(wish, true) }, IDLE);
}

const ROOT = /<svg [^>]*width="([\d.]+)" height="([\d.]+)" viewBox="0 0 ([\d.]+) ([\d.]+)"/;

/** What is wrong with a picture's texts: outside, or one over another. */
function faults(svg: string): readonly string[] {
  const [, , , width, height] = ROOT.exec(svg) ?? [];
  const texts = pictureTexts(svg);
  const cut = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > Number(width) || bottom > Number(height),
  );
  return [...cut.map(({ text }) => `cut: ${text}`), ...overlaps(texts, 0.5)];
}

/** Each chart case; shapes and languages take turns, so that each kind is seen in each. */
const DRAWN = KINDS.flatMap((kind, first) =>
  CASES[kind].map((shown, index) => {
    const locale = LOCALES[(index + first) % 2] ?? "zh";
    const shape = SHAPES[(index + 2 * first) % SHAPES.length] ?? "wide";
    return { name: `${kind}-${shown.name} ${locale} ${shape}`, shown, locale, shape };
  }),
);

it("no text of a picture is cut or stands over another, whatever chart, shape and language", async () => {
  const found: string[] = [];
  for (const { name, shown, locale, shape } of cases(DRAWN, (_, at) => at % 6 === 0)) {
    const block = blockWith(shown, locale);
    const svg = await draw(reportWith(block, locale), block, shape);
    found.push(...faults(svg).map((fault) => `${name}: ${fault}`));
  }
  expect(found).toEqual([]);
});

describe.each(LOCALES)("a picture of the compare view, %s", (locale) => {
  const report = reportOf(world, { areas: { kind: "preset", preset: "all" }, locale });
  const table = flatBlocks(report.blocks).find(({ kind }) => kind === "table");

  it.each([
    ["the whole report as on screen", undefined, "screen"],
    ["its table as on screen", table, "screen"],
    ["its table in a square", table, "square"],
  ] as const)("%s: nothing cut, nothing over another, every cell there", async (_, block, shape) => {
    const svg = await draw(report, block, shape);
    expect(faults(svg)).toEqual([]);
    const said = pictureTexts(svg)
      .map(({ text }) => text)
      .join("");
    expect(said).toContain(report.release.id);
    for (const { cells } of table?.kind === "table" ? table.table.rows : [])
      for (const { text } of cells) expect(said.replaceAll(" ", "")).toContain(text.replaceAll(" ", ""));
  });

  it("carries the provenance of what it shows, and is the same each time", async () => {
    const svg = await draw(report, table, "wide");
    const metadata = /<metadata id="qujian">(.*?)<\/metadata>/.exec(svg)?.[1]?.replaceAll("&quot;", '"');
    const proven = readProvenance(metadata?.replaceAll("&amp;", "&") ?? "");
    expect(proven).toEqual(provenanceOf(takenOf(report), table));
    expect(proven?.rows.length).toBeGreaterThan(20);
    expect(await draw(report, table, "wide")).toBe(svg);
  });

  it("holds its link as a code in whole pixels, black on white in the dark as well", async () => {
    for (const theme of ["light", "dark"] as const) {
      const frame = frameOf({ shape: "column", theme, times: 2 }, true);
      const svg = await drawPicture(takenOf(report), table, { frame, theme, times: 2 }, IDLE);
      expect(Number(ROOT.exec(svg)?.[1])).toBe(1890);
      const [, side = "", path = ""] =
        /height="(\d+)" fill="#ffffff"\/><path class="code" d="([^"]*)" fill="#000000"/.exec(svg) ?? [];
      const { size, data } = encode(LINK, { ecc: "M", border: 0 });
      const module = Number(side) / (size + 8);
      expect(module).toBe(Math.round(module));
      const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g)];
      expect(runs.map(([run]) => run).join("")).toBe(path);
      const dark = runs.reduce((sum, [, , , across]) => sum + Number(across) / module, 0);
      expect(dark).toBe(data.flat().filter(Boolean).length);
    }
  });
});

it("stops when it is told to, and hears how far it is before", async () => {
  const report = reportOf(world, {});
  const controller = new AbortController();
  const parts: number[] = [];
  const onProgress = (part: number) => {
    parts.push(part);
    if (parts.length === 3) controller.abort();
  };
  const job = { signal: controller.signal, onProgress };
  const frame = frameOf(USUAL, false);
  await expect(
    drawPicture(takenOf(report), undefined, { frame, theme: "light", times: 1 }, job),
  ).rejects.toThrow(/abort/i);
  expect(parts).toHaveLength(3);
});
