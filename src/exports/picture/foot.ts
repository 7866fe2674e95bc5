import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { COLON } from "../../i18n/text.ts";
import { blocksOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import type { Caption } from "../caption.ts";
import { modulesOf } from "../code.ts";
import type { Code } from "../code.ts";
import { drawCode } from "./code.ts";
import { linkWords } from "../written-link.ts";
import { VERDICT_TONES } from "./ink.ts";
import type { Ink } from "./ink.ts";
import { beside, lines, linesOf, NOTHING, paragraph, runIn, stacked } from "./part.ts";
import type { Part } from "./part.ts";

const GUTTER = 16;
/** A column of text beside the code that is narrower than this stands above it instead. */
const NARROW = 260;
/** A link of more lines is left to the code beside it. */
const MOST_LINES = 4;
const BY_CODE: Text = { zh: "链接见二维码", en: "The link is in the code" };
/** About so many pixels of the layout are one module of the code. */
const MODULE = 1.6;

/** The verdict on what is compared: its name in its colour, the reason beside or below it. */
export function verdictPart(report: Report, width: number, ink: Ink): Part {
  const [verdict] = blocksOf(report, "verdict");
  if (!verdict) return NOTHING;
  const { name, text, level } = verdict;
  const said = { ...ink.small, size: 12 };
  const stands = { ...said, bold: true, color: ink.tone[VERDICT_TONES[level]] };
  return runIn(name + COLON[ink.locale].trimEnd(), text, width, said, stands);
}

/** Where the figures come from and what leads back to them: sources, release, link, and the link as a code. */
export function footPart(
  caption: Caption,
  code: Code | undefined,
  /** What stands above it, in the width that the code leaves. */
  before: (width: number) => Part,
  width: number,
  scale: number,
  ink: Ink,
): Part {
  const drawn = code && codePart(code, scale);
  const isBeside = drawn !== undefined && width - drawn.side - GUTTER >= NARROW;
  const room = isBeside ? width - drawn.side - GUTTER : width;
  const { release, sources } = caption;
  // A link that is cut leads nowhere; a very long one is left to the code.
  const address = linesOf(linkWords(caption.link, ink.locale).replace(/^https?:\/\//, ""), room, ink.small);
  const shown = drawn && address.length > MOST_LINES ? [BY_CODE[ink.locale]] : address;
  const text = stacked([
    { part: before(room), gap: 0 },
    { part: paragraph(sources, room, ink.small), gap: 4 },
    {
      part: paragraph(
        `${TERMS.release[ink.locale]}${COLON[ink.locale]}${release.id} · ${release.date}`,
        room,
        ink.small,
      ),
      gap: 0,
    },
    { part: lines(caption.link === "" ? [] : shown, ink.small), gap: 0 },
  ]);
  if (!drawn) return text;
  return isBeside
    ? beside([
        { part: text, at: 0 },
        { part: drawn.part, at: width - drawn.side },
      ])
    : stacked([
        { part: text, gap: 0 },
        { part: drawn.part, gap: 6 },
      ]);
}

/** The code at whole pixels of the finished picture, of which the layout's are `scale`. */
function codePart(code: Code, scale: number): { readonly part: Part; readonly side: number } {
  const module = Math.max(1, Math.round(MODULE * scale));
  const side = (modulesOf(code) * module + 1) / scale;
  const draw = (x: number, y: number) =>
    `<g data-code="" transform="scale(${String(1 / scale)})">${drawCode(code, Math.ceil(x * scale), Math.ceil(y * scale), module)}</g>`;
  return { part: { height: side, draw }, side };
}
