import { encode } from "uqr";

/** The white around a code that readers of codes need, in modules. */
const QUIET = 4;
/** A longer link makes modules too small to be read from a picture. */
const MOST_BYTES = 1000;

/** A link as a QR code: rows of modules, dark or not; undefined for a link that is too long. */
export type Code = readonly (readonly boolean[])[];

export function codeOf(link: string): Code | undefined {
  if (new TextEncoder().encode(link).length > MOST_BYTES) return undefined;
  return encode(link, { ecc: "M", border: 0 }).data;
}

/** How many modules a code is wide with the white around it. */
export function modulesOf(code: Code): number {
  return code.length + 2 * QUIET;
}

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

function runsOf(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [index, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.from + last.length === index) last.length += 1;
    else runs.push({ from: index, length: 1 });
  }
  return runs;
}
