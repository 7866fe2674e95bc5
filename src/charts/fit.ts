import type { Locale } from "../i18n/text.ts";
import { listed, oneLess, refilled } from "./fewer.ts";
import { chartOf } from "./plot.ts";
import type { Plot } from "./plot.ts";

/** A box in the pixels of whatever it is shown on. */
type Room = { readonly width: number; readonly height: number };

/** A plot as it stands in a room of fixed sides. */
export type Fitted = {
  readonly plot: Plot;
  /** The box of the drawing in its own pixels, and how many of the room's one of them takes. */
  readonly box: { readonly width: number; readonly height: number; readonly scale: number };
  /** How many of the things that the plot lists are not drawn. */
  readonly left: number;
  /** Whether type had to be smaller than the least. */
  readonly isSmall: boolean;
};

/** How much larger than the least type a drawing may be, where there is room: from the largest to none. */
const LARGER = Array.from({ length: 17 }, (_, at) => 1.8 - at / 20);
/** What a drawing of any height takes at least, in its own pixels, and what it should have before its type grows. */
const LOWEST = 150;
const ROOMY = { width: 420, height: 280 } as const;
/** Where nothing more can be left out, type shrinks down to this share of the least. */
const SMALLEST = 0.5;

/**
 * The largest type, from the least on, with which a plot fits; where even the least does not fit, fewer rows rather than
 * smaller type. `least` is the scale of the drawing at which its smallest type can just be read.
 */
export function fitPlot(plot: Plot, room: Room, least: number, locale: Locale): Fitted {
  const fits = (one: Plot, scale: number) => {
    const chart = chartOf(one);
    // The height that a ranking asks for is what its rows need; a map or a trend is drawn in any.
    const isFree = chart.stretches && one.kind !== "ranking" && one.kind !== "multiples";
    if (scale > least && ROOMY.width * scale > room.width) return false;
    if (!isFree) return chart.height(Math.floor(room.width / scale), locale) * scale <= room.height;
    return (scale > least ? ROOMY.height : LOWEST) * scale <= room.height;
  };
  const large = LARGER.find((factor) => fits(plot, least * Math.max(factor, 1)));
  if (large !== undefined) return fitted(plot, room, least * Math.max(large, 1), { of: plot, least });
  let shown = plot;
  for (let less = oneLess(plot); less; less = oneLess(less)) {
    if (fits(less, least)) {
      const full = refilled(plot, less, (one) => fits(one, least));
      return fitted(full, room, least, { of: plot, least });
    }
    shown = less;
  }
  let factor = 1;
  while (factor > SMALLEST && !fits(shown, least * factor)) factor -= 0.05;
  return fitted(shown, room, least * factor, { of: plot, least });
}

function fitted(
  plot: Plot,
  { width, height }: Room,
  scale: number,
  { of, least }: { readonly of: Plot; readonly least: number },
): Fitted {
  return {
    plot,
    box: { width: Math.floor(width / scale), height: Math.floor(height / scale), scale },
    left: listed(of) - listed(plot),
    isSmall: scale < least - 1e-9,
  };
}
