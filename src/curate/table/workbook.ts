import { trouble } from "./grid.ts";
import type { FileTrouble, GridSheet } from "./grid.ts";
import { progressOf } from "./progress.ts";
import type { OnProgress } from "./progress.ts";
import type { Book } from "./sheet-cell.ts";
import { readSheet } from "./sheet-xml.ts";
import { sharedTexts } from "./string-xml.ts";
import { formatsIn } from "./styles.ts";
import { isOver } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { attribute, inside, startTags, xmlText } from "./xml.ts";
import type { Archive } from "./zip-parts.ts";

/** Where a workbook's own part stands; some writers number it. */
export function workbookPath({ sizes }: Archive): string | undefined {
  return [...sizes.keys()].find((path) => /^xl\/workbook\d*\.xml$/.test(path));
}

/** All sheets with cells of a workbook, hidden ones too; nothing where one of its parts is damaged. */
export function readWorkbook(
  archive: Archive,
  path: string,
  { tally, onProgress }: { readonly tally: Tally; readonly onProgress?: OnProgress | undefined },
): readonly GridSheet[] | FileTrouble {
  const workbook = archive.read(path);
  const links = workbook && linksOf(archive, path);
  if (!links) return trouble("broken", path);
  const xml = xmlText(workbook);
  const listed = listedSheets(xml, links);
  if (!listed) return trouble("broken", path);
  const large = [...listed.map((sheet) => sheet.path), ...pathsOf(links, "sharedStrings")];
  const read = progressOf(
    large.reduce((sum, one) => sum + (archive.sizes.get(one) ?? 0), 0),
    onProgress,
  );
  const book = bookOf(archive, links, { is1904: isFrom1904(xml), read });
  if ("kind" in book) return book;
  const sheets: GridSheet[] = [];
  for (const { name, isHidden, path: at } of listed) {
    const part = archive.read(at);
    const cells = part && readSheet(part, book, { tally, read });
    if (!cells) return trouble("broken", at);
    if (isOver(tally)) return trouble("too-many-cells");
    sheets.push({ name, isHidden, ...cells });
  }
  return sheets;
}

type Link = { readonly id: string; readonly kind: string; readonly path: string };

/** The parts that a workbook is made of, by the last word of what they are; undefined where the list is damaged. */
function linksOf(archive: Archive, path: string): readonly Link[] | undefined {
  const list = archive.read(path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`));
  if (!list) return undefined;
  return startTags(xmlText(list), "Relationship").map((tag) => ({
    id: attribute(tag, "Id") ?? "",
    kind: /[^/]*$/.exec(attribute(tag, "Type") ?? "")?.[0] ?? "",
    path: resolved(path, (attribute(tag, "Target") ?? "").replaceAll("\\", "/")),
  }));
}

/** A path from the workbook's folder, or from the archive's root. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/").toLowerCase();
}

function pathsOf(links: readonly Link[], kind: string): readonly string[] {
  return links.filter((link) => link.kind === kind).map(({ path }) => path);
}

type Listed = { readonly name: string; readonly isHidden: boolean; readonly path: string };

/** The sheets of cells, without those of charts and macros; undefined where one leads nowhere. */
function listedSheets(xml: string, links: readonly Link[]): readonly Listed[] | undefined {
  const sheets = startTags(inside(xml, "sheets"), "sheet").map((tag) => {
    const id = attribute(tag, "id");
    return { tag, link: links.find((one) => one.id === id) };
  });
  if (sheets.some(({ link }) => !link)) return undefined;
  return sheets.flatMap(({ tag, link }) => {
    const isHidden = /^(very)?hidden$/i.test(attribute(tag, "state") ?? "");
    return link?.kind === "worksheet"
      ? [{ name: attribute(tag, "name") ?? "", isHidden, path: link.path }]
      : [];
  });
}

function isFrom1904(xml: string): boolean {
  return startTags(xml, "workbookPr").some((tag) => /^(1|true)$/.test(attribute(tag, "date1904") ?? ""));
}

function bookOf(
  archive: Archive,
  links: readonly Link[],
  { is1904, read }: { readonly is1904: boolean; readonly read: (bytes: number) => void },
): Book | FileTrouble {
  const [textsPath] = pathsOf(links, "sharedStrings");
  const [stylesPath] = pathsOf(links, "styles");
  const texts = textsPath === undefined ? [] : partOf(archive, textsPath, (part) => sharedTexts(part, read));
  if (!texts) return trouble("broken", textsPath);
  const formats =
    stylesPath === undefined ? [] : partOf(archive, stylesPath, (part) => formatsIn(xmlText(part)));
  if (!formats) return trouble("broken", stylesPath);
  return { texts, formats, is1904 };
}

function partOf<Value>(
  archive: Archive,
  path: string,
  read: (part: Uint8Array) => Value | undefined,
): Value | readonly [] | undefined {
  // A part that the list names and the archive does not have: some writers do so when it would be empty.
  if (!archive.sizes.has(path)) return [];
  const part = archive.read(path);
  return part && read(part);
}
