import type { Text } from "../../core/types.ts";
import type { Theme } from "./ink.ts";

export const SHAPES = ["screen", "wide", "classic", "square", "column", "own"] as const;
export type Shape = (typeof SHAPES)[number];

export const TIMES = [1, 2, 4] as const;

/** What a reader wants of a picture. */
export type PictureWish = {
  readonly shape: Shape;
  readonly theme: Theme;
  /** How many pixels of a file of pixels stand for one. */
  readonly times: (typeof TIMES)[number];
  /** The width on the reader's page for `screen`, and the reader's own sizes; an own height may be left out. */
  readonly width?: number;
  readonly height?: number;
};

export const USUAL: PictureWish = { shape: "screen", theme: "light", times: 1 };

export const SHAPE_NAMES: Readonly<Record<Shape, Text>> = {
  screen: { zh: "与屏幕上同宽", en: "As wide as on screen" },
  wide: { zh: "16:9 幻灯片", en: "16:9 slide" },
  classic: { zh: "4:3 幻灯片", en: "4:3 slide" },
  square: { zh: "正方形", en: "Square" },
  column: { zh: "A4 版心（16 厘米宽，2 倍可印刷）", en: "A4 column (16 cm wide, for print at 2×)" },
  own: { zh: "自定像素", en: "Own pixels" },
};

/** Of a whole report the parts stand one below the other, whatever stands beside another on screen. */
export const ONE_COLUMN: Text = { zh: "单列，宽 720 像素", en: "One column, 720 pixels wide" };

/** A whole report is as high as it is: only shapes that leave the height open hold it. */
export const REPORT_SHAPES: readonly Shape[] = ["screen", "column", "own"];

/** The box of a picture in its own pixels. Without a scale the largest is taken at which everything fits. */
export type Frame = {
  readonly width: number;
  readonly height?: number;
  readonly scale?: number;
  /** The height that an open one must not pass. */
  readonly most?: number;
  /** The usual type is not to be smaller, in pixels of the picture, as long as rows and parts can be left out. */
  readonly least?: number;
  /** Pixels an inch, where the picture has a size on paper. */
  readonly dpi?: number;
  /** The page on which it stands leads to its view, and no address of that is known. */
  readonly unaddressed?: true;
};

/** The width of a picture for the screen where nobody says how wide it stands there. */
const SCREEN = 720;
/** 16 cm in the pixels of style sheets, in which type of 12 is 9 points; and in pixels of half a print's density. */
const COLUMN = { width: 605, half: 945, dpi: 150 };
/** The text of an A4 page is 24.7 cm high where its column is 16 cm wide. */
const PAGE = 24.7 / 16;
/** On a slide of 1600 pixels type of 14 is 8 points; on a screen, type of 12 is read without effort. */
const LEAST = { slide: 14, screen: 12 };

export function frameOf({ shape, width, height }: PictureWish, inPixels: boolean): Frame {
  switch (shape) {
    case "screen":
      return { width: width ?? SCREEN, scale: 1 };
    case "wide":
      return { width: 1600, height: 900, least: LEAST.slide };
    case "classic":
      return { width: 1600, height: 1200, least: LEAST.slide };
    case "square":
      return { width: 1200, height: 1200, least: LEAST.slide };
    case "column":
      return inPixels
        ? {
            width: COLUMN.half,
            scale: COLUMN.half / COLUMN.width,
            most: Math.floor(COLUMN.half * PAGE),
            dpi: COLUMN.dpi,
          }
        : { width: COLUMN.width, scale: 1, most: Math.floor(COLUMN.width * PAGE) };
    case "own":
      return ownFrame(width ?? SCREEN, height);
  }
}

/** The least width of a layout, in pixels of its type. */
export const LEAST_WIDTH = 320;

function ownFrame(width: number, height: number | undefined): Frame {
  if (height !== undefined) return { width, height, least: LEAST.screen };
  return { width, scale: width < LEAST_WIDTH ? width / LEAST_WIDTH : Math.max(1, width / SCREEN) };
}
