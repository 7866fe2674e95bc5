import { useEffect, useMemo, useState } from "react";
import type { Wall } from "../../report/wall.ts";
import { pairOf, typeOf } from "../../state/wall.ts";
import type { ShowOptions } from "../../state/wall.ts";

/** The window as a wall, with the page's type size on it in pixels. */
export function useWall(options: ShowOptions): { readonly wall: Wall; readonly type: number } {
  const [sides, setSides] = useState(windowSides);
  useEffect(() => {
    const take = () => {
      setSides(windowSides());
    };
    window.addEventListener("resize", take);
    return () => {
      window.removeEventListener("resize", take);
    };
  }, []);
  return useMemo(() => wallOf(options, sides.width, sides.height), [options, sides]);
}

/** A wall of so many pixels with what the address says of it. */
export function wallOf(
  options: ShowOptions,
  width: number,
  height: number,
): { readonly wall: Wall; readonly type: number } {
  const [columns, rows] = pairOf(options.grid);
  const [across, down] = pairOf(options.ratio);
  const wall = {
    width,
    height,
    columns,
    rows,
    safe: options.safe,
    ...(options.layout === "fit" && { ratio: across / down }),
  };
  return { wall, type: typeOf(options, height) };
}

function windowSides() {
  return { width: window.innerWidth, height: window.innerHeight };
}
