import { strFromU8, strToU8 } from "fflate";
import type { Locale } from "../../i18n/text.ts";
import { setLanguage } from "../office/faces.ts";
import { unzipped, zipped } from "../office/zip.ts";
import type { Parts } from "../office/zip.ts";
import { embedCharts } from "./embed.ts";
import type { NativeChart } from "./native.ts";
import { FALLBACKS } from "./page.ts";

/** What a part becomes, by its path. */
type Step = (path: string, xml: string) => string;

/** The writer's file with what it leaves to chance, or leaves out, said by us: the same report gives the same bytes. */
export function finished(
  file: Uint8Array,
  released: string,
  charts: readonly NativeChart[],
  locale: Locale,
): Uint8Array<ArrayBuffer> {
  const parts = new Map(unzipped(file));
  embedCharts(parts, charts);
  setLanguage(parts, locale);
  const names = idNames(parts);
  const steps: readonly Step[] = [
    named(names),
    dated(released),
    withFonts,
    withoutLoneLines,
    withoutStrayMarks,
    numberedDrawings,
  ];
  for (const [path, bytes] of parts)
    if (/\.(xml|rels)$/.test(path))
      parts.set(path, strToU8(steps.reduce((xml, step) => step(path, xml), strFromU8(bytes))));
  return new Uint8Array(zipped(parts));
}

/** Random ids of relationships, by the part that holds them, with the ids that they get. */
function idNames(parts: Parts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const [path, bytes] of parts) {
    if (!path.endsWith(".rels")) continue;
    const ids = [...strFromU8(bytes).matchAll(/ Id="([^"]+)"/g)].map(([, id = ""]) => id);
    names.set(path, new Map(ids.map((id, at) => [id, `rId${String(at + 1)}`])));
  }
  return names;
}

function named(names: ReturnType<typeof idNames>): Step {
  return (path, xml) => {
    const own = names.get(path) ?? names.get(relsOf(path));
    if (!own) return xml;
    const attribute = path.endsWith(".rels") ? / Id="([^"]+)"/g : / r:(?:id|embed|link|pict)="([^"]+)"/g;
    return xml.replace(attribute, (whole, id: string) => whole.replace(`"${id}"`, `"${own.get(id) ?? id}"`));
  };
}

function relsOf(path: string): string {
  return path.replace(/([^/]+)$/, "_rels/$1.rels");
}

function dated(released: string): Step {
  return (path, xml) =>
    path === "docProps/core.xml"
      ? xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${released.slice(0, 10)}T00:00:00Z`)
      : xml;
}

/** Names of typefaces to fall back on, which the writer cannot say. */
function withFonts(path: string, xml: string): string {
  if (path !== "word/fontTable.xml") return xml;
  const fonts = Object.entries(FALLBACKS).map(
    ([name, { names, serif }]) =>
      `<w:font w:name="${name}"><w:altName w:val="${names}"/><w:family w:val="${serif ? "roman" : "swiss"}"/></w:font>`,
  );
  return xml.replace(/<w:fonts([^>]*?)\/>/, `<w:fonts$1>${fonts.join("")}</w:fonts>`);
}

/** No page begins or ends with one line of a paragraph; programs differ in what they do where nothing is said. */
function withoutLoneLines(path: string, xml: string): string {
  if (path !== "word/styles.xml") return xml;
  return xml.replace(/(<w:pPrDefault><w:pPr>)/, "$1<w:widowControl/>");
}

/** The line between text and footnotes is no footnote and has no number. */
function withoutStrayMarks(path: string, xml: string): string {
  if (!/^word\/(?:foot|end)notes\.xml$/.test(path)) return xml;
  const mark =
    /<w:r><w:rPr><w:rStyle[^>]*\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator)/g;
  return xml.replace(mark, "");
}

/** The writer counts drawings over all files of a session. */
function numberedDrawings(path: string, xml: string): string {
  if (path !== "word/document.xml") return xml;
  let count = 0;
  return xml.replace(/(<wp:docPr [^>]*?\bid=")\d+/g, (_, head: string) => {
    count += 1;
    return head + String(count);
  });
}
