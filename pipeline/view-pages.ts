import { blockTable } from "../src/exports/block-table.ts";
import { captionOf } from "../src/exports/caption.ts";
import { isWeb } from "../src/exports/written-link.ts";
import { drawPicture } from "../src/exports/picture/draw.ts";
import type { Linked } from "../src/exports/types.ts";
import { lastingLink } from "../src/app/lasting.ts";
import { SITE_NAME } from "../src/i18n/view-names.ts";
import { EMPTY_SHEET } from "../src/core/sheet.ts";
import { LOCALES } from "../src/i18n/text.ts";
import type { Locale } from "../src/i18n/text.ts";
import type { ChartBlock } from "../src/report/blocks.ts";
import { blockOf } from "../src/report/report.ts";
import { ADDRESS, VIEWS } from "../src/views/registry.ts";
import type { Bundle } from "./bundle.ts";
import type { Raster } from "./raster.ts";
import { stockFor } from "./stock-for.ts";
import { listOf, pageOf, PLAIN, VARIANTS } from "./view-page.ts";
import type { Picture, Sides } from "./view-page.ts";

// Now, and not when pages are written: by then nothing more can be imported.
await Promise.all(Object.values(VIEWS).map(({ code }) => code.settled()));

/** A view that has a page of its own, for mail, Word and social media: its name in the address, its link, its chart. */
export type NamedView = { readonly name: string; readonly link: string; readonly block: string };

const UNHURRIED = { signal: new AbortController().signal, onProgress: () => undefined };

/** As wide as previews of links are shown. */
const PREVIEW = 1200;

/**
 * `v/<name>/index.html` and its picture, for each view in each language, and `v/index.html` that lists them; a view that
 * is not there stops the build. Mail, Word and social media show PNGs alone, which are drawn where this machine can:
 * `raster`.
 */
export async function viewPages(
  views: unknown,
  bundle: Bundle,
  site: string | undefined,
  raster?: Raster,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const all = namedViews(views);
  for (const locale of LOCALES) {
    const entries: Parameters<typeof listOf>[0][number][] = [];
    for (const named of all) {
      const folder = `v/${named.name}/${locale === "zh" ? "" : `${locale}/`}`;
      const { taken, block } = await taking(named, locale, bundle, site);
      const [picture, svg] = await drawAll(files, folder, "picture", taken, block);
      const ranking = blockOf(taken.report, "ranking");
      const caption = captionOf(taken, block);
      entries.push({ folder, caption });
      const second = ranking?.kind === "chart" && ranking !== block ? ranking : undefined;
      const [other] = second ? await drawAll(files, folder, "ranking", taken, second) : [];
      const preview = raster?.(svg, PREVIEW);
      if (preview) files.set(`${folder}picture.png`, preview);
      files.set(
        `${folder}index.html`,
        pageOf({
          caption,
          locale,
          name: SITE_NAME[locale],
          root: "../".repeat(folder.split("/").length - 1),
          ...(site !== undefined && { address: site + folder }),
          ...(preview && { preview: sidesOf(preview) }),
          picture,
          ...(second && other && { others: [{ picture: other, title: second.title }] }),
          ...figuresOf(taken, block),
        }),
      );
    }
    files.set(
      `v/${locale === "zh" ? "" : `${locale}/`}index.html`,
      listOf(entries, locale, SITE_NAME[locale]),
    );
  }
  return files;
}

/** Puts a picture in all its variants among the files, and gives it back with its plain drawing. */
async function drawAll(
  files: Map<string, string | Uint8Array>,
  folder: string,
  file: string,
  taken: Linked,
  block: ChartBlock,
): Promise<readonly [Picture, string]> {
  const sides: Record<string, Sides> = {};
  const draw = async ({ ending, width, theme }: (typeof VARIANTS)[number]) => {
    const frame = { width, scale: 1, ...(!isWeb(taken.link) && { unaddressed: true as const }) };
    const svg = await drawPicture(taken, block, { frame, theme, times: 1 }, UNHURRIED);
    files.set(`${folder}${file}${ending}.svg`, svg);
    sides[ending] = sidesOfDrawing(svg);
    return svg;
  };
  for (const variant of VARIANTS) await draw(variant);
  const plain = await draw(PLAIN);
  return [{ file, sides }, plain];
}

/** The sides of an SVG in pixels, which its first element says. */
function sidesOfDrawing(svg: string): Sides {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error("A drawing does not say its size.");
  return { width: Number(width), height: Number(height) };
}

/** The figures of the view as a table: its own where it has one, else that of the chart. */
function figuresOf({ report }: Linked, block: ChartBlock) {
  const own = blockOf(report, "table");
  const told = own?.kind === "table" ? own : block;
  const table = blockTable(told, report.locale);
  return table ? { table: { title: told.title, table } } : {};
}

/** The sides of a PNG in pixels, which its first chunk says. */
function sidesOf(png: Uint8Array): Sides {
  const head = new DataView(png.buffer, png.byteOffset);
  return { width: head.getUint32(16), height: head.getUint32(20) };
}

/** The list as it was curated; says which record is wrong and how. */
export function namedViews(views: unknown): readonly NamedView[] {
  if (!Array.isArray(views)) throw new Error("data/views.json is not a list.");
  const names = new Set<string>();
  return views.map((record: unknown) => {
    if (!isNamedView(record)) throw new Error(`data/views.json: not a view: ${JSON.stringify(record)}`);
    const { name, link } = record;
    if (names.has(name)) throw new Error(`data/views.json: ${name} stands twice.`);
    names.add(name);
    const [problem] = ADDRESS.decode(link).problems;
    if (problem) throw new Error(`data/views.json: ${name}: cannot be used: ${problem.key} ${problem.text}`);
    return record;
  });
}

function isNamedView(record: unknown): record is NamedView {
  if (typeof record !== "object" || record === null) return false;
  const { name, link, block } = record as Partial<Record<keyof NamedView, unknown>>;
  const isName = typeof name === "string" && /^[a-z][a-z\d-]*$/.test(name) && name !== "en";
  return isName && typeof link === "string" && typeof block === "string";
}

async function taking(
  { name, link, block: id }: NamedView,
  locale: Locale,
  bundle: Bundle,
  site: string | undefined,
): Promise<{ readonly taken: Linked; readonly block: ChartBlock }> {
  const asked = ADDRESS.patched(ADDRESS.decode(link).filters, { locale });
  const { filters, problems } = ADDRESS.settle(asked, { manifest: bundle.manifest });
  if (problems.length > 0)
    throw new Error(`data/views.json: ${name}: the data have no ${problems[0]?.text ?? ""}`);
  const code = VIEWS[filters.view].code.getState();
  if (code.kind !== "ready") throw new Error(`The code of the view ${filters.view} cannot be loaded.`);
  const stock = await stockFor(code.value, filters, bundle);
  const report = code.value.report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" });
  const block = blockOf(report, id);
  if (block?.kind !== "chart") throw new Error(`data/views.json: ${name}: no chart is called ${id}.`);
  const kept = lastingLink(filters, code.value.pins?.(filters, stock) ?? {}, report.release);
  const taken = { report, link: (site ?? "") + kept };
  return { taken, block };
}
