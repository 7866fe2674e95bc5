import { strFromU8, unzipSync } from "fflate";
import { expect } from "vitest";
import type { PictureMaker } from "../../src/exports/word/picture.ts";
import { writeWord } from "../../src/exports/word/write.ts";
import type { Taken } from "../../src/exports/types.ts";
import { IDLE } from "./taken.ts";

export type WordFile = { readonly bytes: Uint8Array; readonly parts: ReadonlyMap<string, Uint8Array> };

/** One white pixel, as large as a drawing of the page: Node has no canvas. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);
export function drawnAs(width: number, height: number): PictureMaker {
  return () => Promise.resolve({ png: PIXEL, width, height });
}
export const drawNothing = drawnAs(589, 400);

/** A report as a Word file, taken apart. */
export async function wordOf(taken: Taken, pictureOf = drawNothing): Promise<WordFile> {
  const { content } = await writeWord(taken, undefined, IDLE, pictureOf);
  if (typeof content === "string") throw new Error("no archive");
  const bytes = new Uint8Array(await content.arrayBuffer());
  return { bytes, parts: new Map(Object.entries(unzipSync(bytes))) };
}

export function xmlOf({ parts }: WordFile, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
}

/** The paragraphs of the document, those in tables too; none holds another. */
export function paragraphsOf(file: WordFile): readonly string[] {
  return xmlOf(file, "word/document.xml").match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
}

/** The words of a stretch of XML. */
export function textIn(xml: string): string {
  return unescaped(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join(""),
  );
}

export function unescaped(xml: string): string {
  const signs = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return Object.entries(signs).reduce((text, [name, sign]) => text.replaceAll(`&${name};`, sign), xml);
}

/** What must hold of every document, whatever report it was made of. */
export function expectSound(file: WordFile): void {
  const document = xmlOf(file, "word/document.xml");
  const drawn = paragraphsOf(file).filter((xml) => xml.includes("<w:drawing>"));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((xml) => !/<w:spacing [^>]*w:lineRule="auto"/.test(xml))).toEqual([]);
  expect(danglingTargets(file)).toEqual([]);
  expect(document).not.toMatch(/undefined|NaN|\[object/);
  expectFootnotes(file, document);
  expectTables(document);
  expect(new Set(idsIn(document, /<wp:docPr [^>]*?\bid="(\d+)"/g)).size).toBe(drawn.length);
}

/** Each footnote is referred to once, in the order in which they stand: LibreOffice pairs them by it. */
function expectFootnotes(file: WordFile, document: string): void {
  const notes = idsIn(xmlOf(file, "word/footnotes.xml"), /<w:footnote w:id="(\d+)"/g);
  const marks = idsIn(document, /<w:footnoteReference w:id="(\d+)"/g);
  expect(marks).toEqual(notes);
  expect(notes.map(Number)).toEqual([...notes].map(Number).sort((a, b) => a - b));
}

/** Every table but that of the closing has a head that stands on each page, and no row is torn apart. */
function expectTables(document: string): void {
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  for (const table of tables.filter((xml) => !xml.includes("<w:drawing>"))) {
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr[ >]/g)?.length);
  }
}

/** Targets of relationships within the file that are not there, and names of relationships that are used but not there. */
function danglingTargets({ parts }: WordFile): readonly string[] {
  return [...parts.keys()]
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => {
      const xml = strFromU8(parts.get(path) ?? new Uint8Array());
      const folder = path.replace(/_rels\/[^/]*$/, "");
      const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
      const relations = xml.match(/<Relationship [^>]*>/g) ?? [];
      const known = new Set(relations.map((one) => attribute(one, "Id")));
      const used = idsIn(strFromU8(parts.get(owner) ?? new Uint8Array()), / r:(?:id|embed)="([^"]+)"/g);
      const missing = relations
        .filter((one) => !one.includes('TargetMode="External"'))
        .map((one) => resolved(folder, attribute(one, "Target")))
        .filter((target) => !parts.has(target));
      return [...missing, ...used.filter((id) => !known.has(id))];
    });
}

function attribute(xml: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? "";
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function idsIn(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, id = ""]) => id);
}
