import { DARK, FONT, LIGHT } from "../charts/palette.ts";
import { stillOf } from "../charts/still.ts";
import { wrapText } from "../charts/wrap.ts";
import { COLON } from "../i18n/text.ts";
import { TERMS } from "../i18n/terms.ts";
import type { ChartBlock } from "../report/blocks.ts";
import { captionOf } from "./caption.ts";
import { PROVENANCE, provenanceOf, writeProvenance } from "./provenance.ts";
import type { Taken } from "./types.ts";

type Style = { readonly size: number; readonly gap: number; readonly color: string; readonly bold?: true };

/** Around everything, in pixels. */
const MARGIN = 16;

/**
 * A chart as SVG that stands alone: under its title and finding, over its note, sources and release, with the figures and
 * the link back as metadata. Its text stays text.
 */
export function standingPicture(
  taken: Taken,
  block: ChartBlock,
  { width, theme }: { readonly width: number; readonly theme: "light" | "dark" },
): string {
  const palette = theme === "dark" ? DARK : LIGHT;
  const { locale, release } = taken.report;
  const { title, part, finding, verdict, sources } = captionOf(taken, block);
  const inner = width - 2 * MARGIN;
  let y = MARGIN;
  const said: string[] = [];

  function say(text: string | undefined, { size, gap, color, bold }: Style): void {
    if (text === undefined || text === "") return;
    y += gap;
    for (const line of wrapText(text, inner, size)) {
      y += Math.round(size * 1.5);
      const weight = bold ? ' font-weight="bold"' : "";
      said.push(
        `<text x="${String(MARGIN)}" y="${String(y - Math.round(size * 0.4))}" font-size="${String(size)}" fill="${color}"${weight}>${escaped(line)}</text>`,
      );
    }
  }

  say(title, { size: 18, gap: 0, color: palette.ink, bold: true });
  say(finding, { size: 14, gap: 4, color: palette.ink });
  say(verdict && verdict.name + COLON[locale] + verdict.text, { size: 12, gap: 4, color: palette.muted });
  say(part, { size: 14, gap: 12, color: palette.ink, bold: true });
  const chart = stillOf(block.plot, { palette, locale }, { width: inner });
  const chartTop = y + 8;
  y = chartTop + heightOf(chart);
  const small = { size: 11, gap: 6, color: palette.muted };
  say(block.note, small);
  say(sources, small);
  say(`${TERMS.release[locale]} ${release.date} ${release.id}`, { ...small, gap: 0 });
  say(taken.link.split("#")[0], { ...small, gap: 0 });
  const height = y + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" font-family="${FONT}">`,
    `<title>${escaped([title, part].filter(Boolean).join(" · "))}</title><desc>${escaped(finding)}</desc>`,
    `<metadata id="${PROVENANCE}">${escaped(writeProvenance(provenanceOf(taken, block)))}</metadata>`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${palette.surface}"/>`,
    ...said,
    chart.replace("<svg ", `<svg x="${String(MARGIN)}" y="${String(chartTop)}" `),
    "</svg>",
  ].join("\n");
}

function heightOf(svg: string): number {
  return Math.ceil(Number(/^<svg width="[\d.]+" height="([\d.]+)"/.exec(svg)?.[1] ?? 0));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
