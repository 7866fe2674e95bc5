import type { Rect, Wall } from "../../../report/wall.ts";
import { seamsOf } from "../../../report/wall.ts";

/** What on a slide would be lost on its wall. */
export type Fault = {
  readonly kind:
    | "small"
    | "cut"
    | "seam"
    | "contrast"
    | "missing"
    | "refused"
    | "left"
    | "finding"
    | "verdict"
    | "legend";
  /** The words that it is about. */
  readonly text: string;
  /** How large the words are, in pixels of the wall, where that is the fault. */
  readonly size?: number;
};

/** Text that is drawn this much smaller than the least is no fault of anyone. */
const TOLERANCE = 0.99;
/** Half a pixel of the wall either way is rounding; letters reach a little out of their lines. */
const EDGE = 2;
/** The least contrast of text and of signs that are pictures, by WCAG 2.2 AA. */
const CONTRAST = { text: 4.5, sign: 3 } as const;
const UNSEEN = ".sr-only, .chart-tip, [hidden]";

/**
 * Everything on a laid out slide that cannot be read from the last row, is cut, lies across a seam or has too little
 * contrast; and panels that show nothing. The slide may be scaled on the page; sizes are those of its wall.
 */
export function inspectSlide(slide: HTMLElement, wall: Wall, least: number): readonly Fault[] {
  const frame = slide.getBoundingClientRect();
  const shrunk = frame.width / wall.width || 1;
  const onWall = ({ left, top, width, height }: DOMRect): Rect => ({
    x: (left - frame.left) / shrunk,
    y: (top - frame.top) / shrunk,
    width: width / shrunk,
    height: height / shrunk,
  });
  const faults: Fault[] = [];
  for (const node of textsOf(slide)) {
    const element = node.parentElement;
    const text = node.data.trim();
    if (!element || text === "" || element.closest(UNSEEN)) continue;
    const size = sizeOf(element);
    const rects = rectsOf(node).map((rect) => inkOf(onWall(rect), size));
    if (size < least * TOLERANCE) faults.push({ kind: "small", text, size });
    const places = [".slide-region", ".panel"].flatMap((box) => element.closest(box) ?? []);
    const rooms = places.map((place) => onWall(place.getBoundingClientRect()));
    if (rects.some((rect) => !rooms.every((room) => isWithin(rect, room))))
      faults.push({ kind: "cut", text });
    if (rects.some((rect) => crosses(rect, wall))) faults.push({ kind: "seam", text });
    if (element instanceof HTMLElement && contrastOf(element) < leastContrast(element))
      faults.push({ kind: "contrast", text });
  }
  return [...faults, ...dataFaults(slide)];
}

function textsOf(slide: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) found.push(node);
  return found;
}

function rectsOf(node: Text): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** A line's box is higher than its letters, which stand in the middle of it. */
function inkOf({ x, y, width, height }: Rect, size: number): Rect {
  const spare = Math.max(0, height - size) / 2;
  return { x, y: y + spare, width, height: height - 2 * spare };
}

/** The type size in pixels of the wall: drawings are magnified as a whole. */
function sizeOf(element: Element): number {
  const scaled = element.closest<HTMLElement>('[style*="scale("]');
  const [, factor = "1"] =
    /scale\(([\d.]+)\)/.exec(scaled?.closest(".slide") ? scaled.style.transform : "") ?? [];
  return Number.parseFloat(getComputedStyle(element).fontSize) * Number(factor);
}

function isWithin(rect: Rect, room: Rect): boolean {
  return (
    rect.x >= room.x - EDGE &&
    rect.y >= room.y - EDGE &&
    rect.x + rect.width <= room.x + room.width + EDGE &&
    rect.y + rect.height <= room.y + room.height + EDGE
  );
}

function crosses({ x, y, width, height }: Rect, wall: Wall): boolean {
  const { across, down } = seamsOf(wall);
  return (
    across.some((seam) => x < seam - EDGE && x + width > seam + EDGE) ||
    down.some((seam) => y < seam - EDGE && y + height > seam + EDGE)
  );
}

function leastContrast(element: HTMLElement): number {
  return CONTRAST[element.closest("[aria-hidden=true]") ? "sign" : "text"];
}

function contrastOf(element: HTMLElement): number {
  const ink = lightness(getComputedStyle(element).color);
  const ground = lightness(groundOf(element));
  const [light, dark] = ink > ground ? [ink, ground] : [ground, ink];
  return (light + 0.05) / (dark + 0.05);
}

function groundOf(element: Element | null): string {
  for (let one = element; one; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

/** Relative luminance, by WCAG 2.2. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function dataFaults(slide: HTMLElement): readonly Fault[] {
  const said = (kind: Fault["kind"], selector: string) =>
    [...slide.querySelectorAll(selector)].map((element): Fault => ({ kind, text: element.textContent }));
  return [
    ...said("missing", ".panel-missing"),
    ...said("refused", ".slide-verdict.refuse"),
    ...said("left", ".slide-left"),
    ...leftOut(slide, "finding", ":is(h1, .slide-finding) [data-left-out]"),
    ...leftOut(slide, "verdict", ".slide-verdict [data-left-out]"),
    ...leftOut(slide, "legend", ".chart[data-left-out]"),
  ];
}

/** What was left out for want of room, in the words that would have been there. */
function leftOut(slide: HTMLElement, kind: Fault["kind"], selector: string): readonly Fault[] {
  return [...slide.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => ({
    kind,
    text: dataset["leftOut"] ?? "",
  }));
}
