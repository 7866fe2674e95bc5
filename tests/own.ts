import { ownSource } from "../src/core/own.ts";
import type { OwnFile } from "../src/core/own.ts";
import type { Observation, SourceKind } from "../src/core/types.ts";
import { madeUp } from "./made-up.ts";

/** A hash by its first digits. */
export function hashOf(digits: string): string {
  return digits.padEnd(64, "0");
}

/** A reader's file of made-up figures; what is not said of a figure is as in any made-up one. */
export function ownFile(
  figures: readonly Partial<Observation>[],
  {
    digits = "a",
    kind = "yearbook",
    ...rest
  }: Partial<Pick<OwnFile, "isFirst" | "indicators" | "units" | "taken">> & {
    readonly digits?: string;
    readonly kind?: SourceKind;
  } = {},
): OwnFile {
  const source = ownSource({ hash: hashOf(digits), file: `编造的${digits}.xlsx`, kind });
  return {
    source,
    indicators: [],
    units: [],
    observations: figures.map((figure) => madeUp({ ...figure, source: source.id })),
    isFirst: false,
    taken: "2024-01-01T00:00:00Z",
    ...rest,
  };
}
