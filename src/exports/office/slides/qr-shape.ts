import { encode } from "uqr";
import type { SlideShape } from "./shapes.ts";

/** Modules of quiet around the code, without which cameras do not find it. */
const QUIET = 4;

/** A link as one black shape on a white square: every run of dark modules is a rectangle of it. */
export function qrShapes(
  link: string,
  name: string,
  x: number,
  y: number,
  side: number,
): readonly SlideShape[] {
  const { data } = encode(link, { ecc: "M", boostEcc: false, border: 0 });
  const one = side / (data.length + 2 * QUIET);
  const rings = data.flatMap((row, down) =>
    runsOf(row).map(([from, to]) => {
      const [left, right] = [x + (QUIET + from) * one, x + (QUIET + to) * one];
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

/** From where to where modules are dark. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [at, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}
