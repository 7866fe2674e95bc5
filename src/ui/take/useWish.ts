import { useState } from "react";
import { REPORT_SHAPES, SHAPES, USUAL } from "../../exports/picture/shape.ts";
import type { PictureWish, Shape } from "../../exports/picture/shape.ts";
import type { Block } from "../../report/blocks.ts";
import { readPixels } from "./read-pixels.ts";

/** What a reader has chosen, as typed; it is kept while the page is open. */
type Chosen = Pick<PictureWish, "shape" | "theme" | "times"> & {
  readonly width: string;
  readonly height: string;
};

let last: Chosen = {
  shape: USUAL.shape,
  theme: USUAL.theme,
  times: USUAL.times,
  width: "1600",
  height: "900",
};

export type Wish = {
  readonly chosen: Chosen;
  readonly shapes: readonly Shape[];
  readonly choose: (change: Partial<Chosen>) => void;
  /** What the picture is to be. */
  readonly picture: PictureWish;
  /** Whether it can be made: own sides are sizes. */
  readonly isReady: boolean;
};

/** The picture that a reader wants; `place` stands in the card whose width is that on screen. */
export function useWish(
  place: Element | null,
  block: Block | undefined,
  inPixels: boolean | undefined,
): Wish {
  const [chosen, setChosen] = useState(last);
  const shapes = block ? SHAPES : REPORT_SHAPES;
  const shape = shapes.includes(chosen.shape) ? chosen.shape : USUAL.shape;
  const [width, height] = [readPixels(chosen.width), readPixels(chosen.height)];
  const isOpen = !block && chosen.height.trim() === "";
  const isReady = shape !== "own" || (width !== undefined && (height !== undefined || isOpen));
  return { chosen: { ...chosen, shape }, shapes, choose, picture: pictureOf(), isReady };

  function choose(change: Partial<Chosen>): void {
    last = { ...chosen, shape, ...change };
    setChosen(last);
  }

  function pictureOf(): PictureWish {
    const { theme, times } = chosen;
    const base = { shape, theme, times: inPixels === false ? 1 : times };
    if (shape === "own")
      return { ...base, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    const onScreen = block ? place?.closest(".card")?.clientWidth : undefined;
    return shape === "screen" && onScreen !== undefined ? { ...base, width: Math.max(onScreen, 320) } : base;
  }
}
