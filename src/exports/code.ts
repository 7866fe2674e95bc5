import { encode } from "uqr";

/** The white around a code that readers of codes need, in modules. */
export const QUIET = 4;
/** A longer link makes modules too small to be read from a picture or from paper. */
const MOST_BYTES = 1000;

/** A QR code: rows of modules, dark or not. */
export type Code = readonly (readonly boolean[])[];

/** A link as a code; none for one that is too long, or that leads nowhere from elsewhere, such as a file's. */
export function codeOf(link: string): Code | undefined {
  if (!/^https?:/.test(link)) return undefined;
  if (new TextEncoder().encode(link).length > MOST_BYTES) return undefined;
  return encode(link, { ecc: "M", border: 0 }).data;
}

/** How many modules a code is wide with the white around it. */
export function modulesOf(code: Code): number {
  return code.length + 2 * QUIET;
}

/** Where in a row modules are dark. */
export function runsOf(
  row: readonly boolean[],
): readonly { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [index, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last.from + last.length === index) last.length += 1;
    else runs.push({ from: index, length: 1 });
  }
  return runs;
}
