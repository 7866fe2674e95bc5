import { REM } from "./sizes.ts";

/** The widths in pixels for which a height is asked. */
const NARROWEST = 200;
const WIDEST = 2400;
/** How far in pixels a straight line may be off; a page does not move by less than three. */
const OFF = 1;

type Line = { readonly from: number; readonly slope: number; readonly start: number };

/**
 * The height of a box as style rules, for a page that stands before any script can measure it: straight lines over the
 * width of the container, in units that grow with the page's type. Of the widths, every `step`-th pixel is asked.
 */
export function heightRules(selector: string, height: (width: number) => number, step = 1): string {
  return linesOf(height, step)
    .map(({ from, slope, start }) => {
      const base = round((start - slope * from) / REM);
      const value = slope === 0 ? `${base}rem` : `calc(${base}rem + ${round(slope * 100)}cqi)`;
      return `@container (min-width:${round((from === NARROWEST ? 0 : from) / REM)}rem){${selector}{height:${value}}}`;
    })
    .join("");
}

function round(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** As few lines as hold the heights of all widths: each goes on while one slope fits all that it has passed. */
function linesOf(height: (width: number) => number, step: number): readonly Line[] {
  const lines: Line[] = [];
  let [from, start] = [NARROWEST, height(NARROWEST)];
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let width = NARROWEST + step; width <= WIDEST; width += step) {
    const now = height(width);
    const rise = now - start;
    const ends = [(rise - OFF) / (width - from), (rise + OFF) / (width - from)] as const;
    if (Math.max(low, ends[0]) > Math.min(high, ends[1])) {
      lines.push(lineOf());
      [from, start] = [width, now];
      [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    } else {
      [low, high] = [Math.max(low, ends[0]), Math.min(high, ends[1])];
    }
  }
  return [...lines, lineOf()];

  function lineOf(): Line {
    // A constant height stays one.
    const slope = low <= 0 && high >= 0 ? 0 : Number.isFinite(low + high) ? (low + high) / 2 : 0;
    return { from, slope, start };
  }
}
