import { expect, it } from "vitest";
import { areaStyles } from "../../src/charts/area-style.ts";
import { leavesOf } from "../../src/core/comparability.ts";
import { captionOf } from "../../src/exports/caption.ts";
import { deckOf } from "../../src/exports/office/slides/deck.ts";
import { drawPicture } from "../../src/exports/picture/draw.ts";
import { blockOutline } from "../../src/exports/word/outline.ts";
import type { AreaCode } from "../../src/core/types.ts";
import { publisherName } from "../../src/i18n/publishers.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { areaName } from "../../src/i18n/words.ts";
import type { ChartBlock } from "../../src/report/blocks.ts";
import type { Report } from "../../src/report/report.ts";
import { flatBlocks } from "../../src/report/report.ts";
import { slideBlocks } from "../../src/report/slide.ts";
import { profileBase } from "../../src/views/area/base.ts";
import { profileOf } from "../../src/views/area/profile.ts";
import { rowKey } from "../../src/views/area/keys.ts";
import { spinesGroup } from "../../src/views/area/spine.ts";
import type { ProfileWire } from "../../src/data/wire-profile.ts";
import { IDLE, takenOf } from "../exports/taken.ts";
import { pictureTexts } from "../exports/picture-texts.ts";
import { bundled, bundledJson, data } from "../fixture.ts";
import { FOCUS } from "../made-up.ts";
import { curatedStock } from "../stock.ts";

const FILE = [...bundled.bundle.files.keys()].find((name) => name.startsWith("profile-")) ?? "";
const { partitions } = bundledJson(FILE) as ProfileWire;
const stock = { ...curatedStock(), profile: partitions.map(({ indicator }) => indicator.id) };
const base = profileBase(stock);

/** The spines of a focus district, as the district page has them. */
function spinesOf(district: AreaCode, locale: Locale): Report {
  const group = spinesGroup(profileOf(base, district, undefined, locale), stock.manifest.topics);
  return {
    locale,
    title: areaName(data, district, locale),
    blocks: [group],
    figures: new Map(),
    sources: "made up",
    release: { id: "0badf00d", date: "2026-01-02" },
  };
}

function districtOf({ title, locale }: Report): AreaCode {
  const found = FOCUS.find((district) => areaName(data, district, locale) === title);
  if (!found) throw new Error(title);
  return found;
}

function spines(report: Report): readonly ChartBlock[] {
  return flatBlocks(report.blocks).filter((block) => block.kind === "chart");
}

const MEDIAN = { zh: "竖线为中位数", en: "stroke: the median" } as const;

/** Whose each mark of a chart is, as its key says it. */
function keyOf({ plot }: ChartBlock): readonly string[] {
  const rows = plot.kind === "spine" ? plot.model.rows : [];
  const marks = rows.flatMap((row) => row.marks);
  return [
    ...new Set(marks.map(({ area, name }) => `${areaStyles(data.areas).get(area)?.glyph ?? ""}${name}`)),
  ];
}

/** Words as they stand, however they are broken into lines. */
function closed(texts: readonly string[]): string {
  return texts.join("").replaceAll(/\s/g, "");
}

const ALL = LOCALES.flatMap((locale) => FOCUS.map((district) => spinesOf(district, locale)));

it.each(ALL)("what leaves the page says what its marks are: $title", async (report) => {
  const { locale } = report;
  const [first] = spines(report);
  if (!first) throw new Error("no spine");
  const taken = takenOf(report);
  const svg = await drawPicture(
    taken,
    first,
    { frame: { width: 800, scale: 1 }, theme: "light", times: 1 },
    IDLE,
  );
  const [slide] = slideBlocks(report, first.id);
  const unkeyed = {
    picture: pictureTexts(svg).map(({ text }) => text),
    caption: captionOf(taken, first).notes,
  };
  for (const [where, texts] of Object.entries(unkeyed))
    for (const sign of [...keyOf(first), MEDIAN[locale]])
      expect(closed(texts), where).toContain(closed([sign]));
  // A slide and what Office draws have a key of their own.
  const keyed = {
    slide: [slide?.kind === "chart" ? (slide.note ?? "") : ""],
    word: blockOutline(report, first).flatMap((part) =>
      part.kind === "remark" ? part.words.map(({ text }) => text) : [],
    ),
    slides: deckOf(taken, first, []).flatMap(({ remarks }) => remarks),
  };
  for (const [where, texts] of Object.entries(keyed)) {
    expect(closed(texts), where).toContain(closed([MEDIAN[locale]]));
    for (const sign of keyOf(first)) expect(closed(texts), where).not.toContain(closed([sign]));
  }
});

it.each(ALL)("each chart says in words what its first rows show: $title", (report) => {
  for (const { sentence, plot } of spines(report)) {
    const rows = plot.kind === "spine" ? plot.model.rows : [];
    expect(rows).not.toEqual([]);
    for (const { name, place, marks } of rows.slice(0, 3)) {
      const own = marks.filter((mark) => mark.own).map(({ label }) => label);
      expect(own).toHaveLength(1);
      for (const words of [name, place, ...own]) expect(sentence).toContain(words);
    }
    const rest = /(\d+)(?:个指标| more)[。.]$/.exec(sentence)?.[1];
    expect(rest).toBe(rows.length > 3 ? String(rows.length - 3) : undefined);
  }
});

it.each(ALL)("each chart names who published what stands in it, and nobody else: $title", (report) => {
  for (const block of spines(report)) {
    const { plot } = block;
    const rows = plot.kind === "spine" ? plot.model.rows : [];
    const profile = profileOf(base, districtOf(report), undefined, report.locale);
    const shown = profile.positions.filter(({ measurement, period }) =>
      rows.some((row) => row.key === rowKey(measurement) && row.period === period),
    );
    expect(shown).toHaveLength(rows.length);
    const leaves = shown.flatMap(({ ranked }) => ranked.flatMap(({ cell }) => leavesOf(cell.figure)));
    const names = new Set(
      leaves.flatMap(({ indicator, source }) => {
        const own = data.partitions.get(indicator)?.sources.get(source);
        return own ? [publisherName(own, report.locale)] : [];
      }),
    );
    const said = captionOf(takenOf(report), block).sources;
    const more = /等(\d+)个来源$| and (\d+) more$/.exec(said);
    if (names.size > 12) expect(Number(more?.[1] ?? Number(more?.[2]) + 12)).toBe(names.size);
    else for (const name of names) expect(said).toContain(name);
    expect(more === null).toBe(names.size <= 12);
  }
});

it.each(ALL)("a page and a file of it say that once: $title", (report) => {
  const whole = captionOf(takenOf(report)).notes.join("");
  expect(whole.match(/竖线为中位数|stroke: the median/g)).toHaveLength(1);
  expect(spines(report).map(({ note }) => note)).toEqual(spines(report).map(() => undefined));
});
