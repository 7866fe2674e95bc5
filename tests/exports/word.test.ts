import { beforeAll, describe, expect, it } from "vitest";
import { referencesOf } from "../../src/explain/references.ts";
import { PROVENANCE, readProvenance } from "../../src/exports/provenance.ts";
import type { Taken } from "../../src/exports/types.ts";
import { writeWord } from "../../src/exports/word/write.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { flatBlocks } from "../../src/report/report.ts";
import { shownAt } from "../shown.ts";
import { IDLE, LINK } from "./taken.ts";
import {
  drawNothing,
  drawnAs,
  expectSound,
  paragraphsOf,
  textIn,
  unescaped,
  wordOf,
  xmlOf,
} from "./word-parts.ts";
import type { WordFile } from "./word-parts.ts";

const TAKEN = new Map<string, Promise<Taken>>();

/** Each report is made once. */
function takenAt(link: string, locale: Locale = "zh"): Promise<Taken> {
  const known = TAKEN.get(link + locale) ?? madeAt(link, locale);
  TAKEN.set(link + locale, known);
  return known;
}

async function madeAt(link: string, locale: Locale): Promise<Taken> {
  const { report, stock } = await shownAt(link, locale);
  const references = referencesOf(report.figures, stock);
  return { report, link: LINK, references: () => Promise.resolve(references) };
}

/** The comparison of three, of all, with bounds, with gaps, with zero and negative values; a profile; a reform. */
const LINKS: readonly (readonly [string, Locale])[] = [
  ["#/compare?i=gdp&p=2022", "zh"],
  ["#/compare?i=gdp&p=2022", "en"],
  ["#/compare?i=gdp&p=2022&a=all", "zh"],
  ["#/compare?i=trade-total-cny&p=2024&a=all", "zh"],
  ["#/compare?i=registered-migration-net&p=2019&a=all", "zh"],
  ["#/area/440106", "zh"],
  ["#/overview", "zh"],
  ["#/reforms/futian-hetao-zone", "zh"],
];

describe.each(LINKS)("%s as a Word document %s", (link, locale) => {
  let taken: Taken;
  let file: WordFile;
  beforeAll(async () => {
    taken = await takenAt(link, locale);
    file = await wordOf(taken);
  });

  it("is sound: no drawing in a fixed line, no footnote or target astray, heads repeated", () => {
    expectSound(file);
  });

  it("says everything that the report says in words", () => {
    const said = textIn(xmlOf(file, "word/document.xml"));
    const texts = flatBlocks(taken.report.blocks).flatMap((block) => {
      if (block.kind === "finding" || block.kind === "verdict") return [block.text];
      return block.kind === "chart" || block.kind === "table" ? (block.note ?? []) : [];
    });
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
    expect(said).toContain(taken.report.release.id);
  });

  it("knows the figures that it was made of", () => {
    const property = new RegExp(`name="${PROVENANCE}"><vt:lpwstr>([^<]*)<`).exec(
      xmlOf(file, "docProps/custom.xml"),
    );
    const provenance = readProvenance(unescaped(property?.[1] ?? ""));
    expect(provenance?.link).toBe(LINK);
  });
});

describe("the style of an official document", () => {
  let file: WordFile;
  beforeAll(async () => {
    file = await wordOf(await takenAt("#/area/440106"));
  });

  it("has the page, the margins and the footers of GB/T 9704", () => {
    const section = /<w:sectPr.*?<\/w:sectPr>/s.exec(xmlOf(file, "word/document.xml"))?.[0] ?? "";
    expect(section).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(section).toMatch(/w:top="2098"/);
    expect(section).toMatch(/w:bottom="1984"/);
    expect(section).toMatch(/w:left="1587"/);
    expect(section).toMatch(/w:right="1474"/);
    expect(xmlOf(file, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const sides = [1, 2].map(
      (at) => /<w:jc w:val="(\w+)"/.exec(xmlOf(file, `word/footer${String(at)}.xml`))?.[1],
    );
    expect(sides.sort()).toEqual(["left", "right"]);
    expect(textIn(xmlOf(file, "word/footer1.xml"))).toBe("—  —");
  });

  it("sets body, title and headings in the named typefaces, sizes and lines, none of them bold", () => {
    const styles = xmlOf(file, "word/styles.xml");
    const style = (id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? ""; // oxfmt-ignore
    const looks = ["Title", "BodyText", "Heading1", "Heading2", "Heading3"].map((id) => [
      / w:eastAsia="([^"]*)"/.exec(style(id))?.[1],
      /<w:sz w:val="(\d+)"/.exec(style(id))?.[1],
      /<w:b\/>/.test(style(id)),
    ]);
    expect(looks).toEqual([
      ["方正小标宋简体", "44", false],
      ["仿宋_GB2312", "32", false],
      ["黑体", "32", false],
      ["楷体_GB2312", "32", false],
      ["仿宋_GB2312", "32", false],
    ]);
    for (const id of ["BodyText", "Heading1", "Heading2"])
      expect(style(id)).toMatch(/<w:spacing [^>]*w:line="560" w:lineRule="exact"/);
    expect(style("BodyText")).toContain('w:firstLineChars="200"');
    const fonts = xmlOf(file, "word/fontTable.xml");
    for (const name of ["方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体"])
      expect(fonts).toMatch(new RegExp(`w:name="${name}"><w:altName w:val="[^"]+"`));
  });

  it("counts headings 一、（一）1.", () => {
    const numbering = xmlOf(file, "word/numbering.xml");
    const levels = [
      ...numbering.matchAll(/<w:numFmt w:val="(\w+)"\/>.{0,120}?<w:lvlText w:val="(%1、|（%2）|%3\.)"/gs),
    ];
    expect(levels.map(([, format, text]) => [format, text])).toEqual([
      ["chineseCounting", "%1、"],
      ["chineseCounting", "（%2）"],
      ["decimal", "%3."],
    ]);
    expect(paragraphsOf(file).filter((xml) => xml.includes('"Heading1"')).length).toBeGreaterThan(2);
  });
});

describe("a Word document", () => {
  it("of one block has its title, its finding and its figures", async () => {
    const taken = await takenAt("#/compare?i=gdp&p=2022");
    const trend = flatBlocks(taken.report.blocks).find(({ id }) => id === "trend");
    const { content } = await writeWord(taken, trend, IDLE, drawNothing);
    expect(content).toBeInstanceOf(Blob);
  });

  it("is not made any further once it was stopped", async () => {
    const taken = await takenAt("#/compare?i=gdp&p=2022");
    const stopped = { ...IDLE, signal: AbortSignal.abort() };
    await expect(writeWord(taken, undefined, stopped, drawNothing)).rejects.toThrow();
  });
});

describe("a picture that is too high for a page", () => {
  it.each([
    [1000, true],
    [2300, false],
  ])(
    "of %i pixels is shown as long as it can be read, and its table where it cannot",
    async (high, isShown) => {
      const { report, ...others } = await takenAt("#/overview");
      const blocks = report.blocks.filter(({ id }) => id === "finding" || id === "heat");
      const file = await wordOf({ ...others, report: { ...report, blocks } }, drawnAs(589, high));
      const xml = xmlOf(file, "word/document.xml");
      expect(textIn(xml).includes("平均受教育年限（普查）")).toBe(!isShown);
      // The code with the link is a picture too, drawn by the file itself.
      expect((xml.match(/<w:drawing>/g) ?? []).length).toBe(isShown ? 2 : 1);
    },
  );
});
