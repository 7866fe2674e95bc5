import { codeOf, modulesOf, QUIET, runsOf } from "../../code.ts";
import type { SlideShape } from "./shapes.ts";

/** A link as one black shape on a white square: every run of dark modules is a rectangle of it. */
export function qrShapes(
  link: string,
  name: string,
  x: number,
  y: number,
  side: number,
): readonly SlideShape[] {
  const code = codeOf(link);
  if (!code) return [];
  const one = side / modulesOf(code);
  const rings = code.flatMap((row, down) =>
    runsOf(row).map(({ from, length }) => {
      const [left, right] = [x + (QUIET + from) * one, x + (QUIET + from + length) * one];
      const [top, bottom] = [y + (QUIET + down) * one, y + (QUIET + down + 1) * one];
      return [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const;
    }),
  );
  return [
    { kind: "rect", name: `${name} □`, x, y, width: side, height: side, fill: "#ffffff" },
    { kind: "outline", name, rings, fill: "#000000", line: "", width: 0 },
  ];
}
