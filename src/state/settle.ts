import type { AreaCode } from "../core/types.ts";
import type { Known, Settled } from "./filter.ts";

type Kept<Value> = Settled<Value> & { readonly value: Value };

/** Areas without those that nobody knows. */
export function settleAreas(codes: readonly AreaCode[], { manifest }: Known): Kept<readonly AreaCode[]> {
  const known = new Set(manifest.areas.map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length === 0) return { value: codes };
  return { value: codes.filter((code) => known.has(code)), problem: unknown.join(".") };
}

export function settleArea(code: AreaCode, { manifest }: Known): Settled<AreaCode> {
  return manifest.areas.some((area) => area.code === code) ? { value: code } : { problem: code };
}
