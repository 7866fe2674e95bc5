import type { Course } from "./profile-course.ts";
import type { Position } from "./profile.ts";
import type { AreaCode } from "./types.ts";

/** A district in the best or the last quarter of at least six that can be compared. */
export type Quartile = {
  readonly kind: "top" | "bottom";
  readonly position: Position;
  /** Districts from which it cannot be told apart, given rounding and bounds. */
  readonly tied: readonly AreaCode[];
};

export type Statement = Quartile | Course;

/**
 * The quarter a district certainly belongs to, wherever its value lies within its rounding or bound; undefined in the
 * middle, where rounding leaves it open, and where neither high nor low is better.
 */
export function quartileOf(position: Position): Quartile | undefined {
  const { rank, ranked, cell } = position;
  if (position.measurement.partition.indicator.polarity === "neutral") return undefined;
  const quarter = Math.floor(rank.of / 4);
  const kind = rank.to <= quarter ? "top" : rank.from > rank.of - quarter ? "bottom" : undefined;
  if (!kind) return undefined;
  const tied = ranked.filter(
    (other) =>
      other.cell !== cell &&
      rank.from < rank.to &&
      other.rank.from <= rank.to &&
      other.rank.to >= rank.from &&
      other.rank.from < other.rank.to,
  );
  return { kind, position, tied: tied.map((other) => other.cell.area) };
}

/** Strengths with the best place first, then gaps with the last place first. */
export function quartilesOf(positions: readonly Position[]): readonly Quartile[] {
  const found = positions.flatMap((position) => quartileOf(position) ?? []);
  const share = ({ position }: Quartile) => position.rank.from / position.rank.of;
  const top = found.filter(({ kind }) => kind === "top").sort((a, b) => share(a) - share(b));
  const bottom = found.filter(({ kind }) => kind === "bottom").sort((a, b) => share(b) - share(a));
  return [...top, ...bottom];
}
