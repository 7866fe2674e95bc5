import type { Claim } from "./profile-claim.ts";
import type { Course } from "./profile-course.ts";
import type { Position } from "./profile.ts";

/** A district that is certainly in the best or the last quarter of a set, with its whole position. */
export type Quartile = Claim & { readonly position: Position };

export type Statement = ({ readonly kind: Claim["kind"] } & Quartile) | Course;

/** The quarter that a position's district certainly belongs to, as a statement. */
export function quartileOf(position: Position): Quartile | undefined {
  return position.claim && { ...position.claim, position };
}

/** Strengths with the best place first, then gaps with the last place first. */
export function quartilesOf(positions: readonly Position[]): readonly Quartile[] {
  const found = positions.flatMap((position) => quartileOf(position) ?? []);
  const share = ({ place: { open } }: Quartile) => open.from / open.of;
  const top = found.filter(({ kind }) => kind === "top").sort((a, b) => share(a) - share(b));
  const bottom = found.filter(({ kind }) => kind === "bottom").sort((a, b) => share(b) - share(a));
  return [...top, ...bottom];
}
