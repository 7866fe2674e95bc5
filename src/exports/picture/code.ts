import { modulesOf, QUIET, runsOf } from "../code.ts";
import type { Code } from "../code.ts";

/** A code at whole pixels, `module` pixels a module: always black on white, which every reader of codes knows. */
export function drawCode(code: Code, x: number, y: number, module: number): string {
  const side = modulesOf(code) * module;
  const dark = code.flatMap((row, down) =>
    runsOf(row).map(
      ({ from, length }) =>
        `M${String(x + (QUIET + from) * module)} ${String(y + (QUIET + down) * module)}h${String(length * module)}v${String(module)}h${String(-length * module)}z`,
    ),
  );
  return (
    `<rect x="${String(x)}" y="${String(y)}" width="${String(side)}" height="${String(side)}" fill="#ffffff"/>` +
    `<path class="code" d="${dark.join("")}" fill="#000000" shape-rendering="crispEdges"/>`
  );
}
