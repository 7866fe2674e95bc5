import type { Text } from "../../core/types.ts";
import { formatNumber } from "../../i18n/format.ts";

/** Larger canvases come out empty, in some browsers without a word. */
export const MOST_SIDE = 16384;

type Sides = { readonly width: number; readonly height: number };

/** Why a picture of these sides in pixels cannot be made, with the largest of its shape; undefined where it can. */
export function tooLarge({ width, height }: Sides): Text | undefined {
  const longest = Math.max(width, height);
  if (longest <= MOST_SIDE) return undefined;
  const most = (side: number) => formatNumber(Math.max(1, Math.floor((side * MOST_SIDE) / longest)), 0);
  const asked = `${formatNumber(width, 0)} × ${formatNumber(height, 0)}`;
  const largest = `${most(width)} × ${most(height)}`;
  return {
    zh: `图片会有 ${asked} 像素，超出浏览器的上限；这个形状最大为 ${largest} 像素`,
    en: `the picture would be ${asked} pixels, more than browsers can make; in this shape the largest is ${largest}`,
  };
}
