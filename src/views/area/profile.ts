import { coursesOf } from "../../core/profile-course.ts";
import type { Course } from "../../core/profile-course.ts";
import { quartilesOf } from "../../core/profile-statements.ts";
import type { Quartile } from "../../core/profile-statements.ts";
import { positionOf } from "../../core/profile.ts";
import type { Field, Position, Unplaced } from "../../core/profile.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { AreaCode } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import type { ProfileBase } from "./base.ts";

/** What one district's profile is made of. */
export type Profile = {
  readonly data: Dataset;
  readonly locale: Locale;
  readonly district: AreaCode;
  readonly against: AreaCode | undefined;
  readonly positions: readonly Position[];
  readonly unplaced: readonly Unplaced[];
  readonly quartiles: readonly Quartile[];
  readonly courses: readonly Course[];
};

export function profileOf(
  { data, fields }: ProfileBase,
  district: AreaCode,
  against: AreaCode | undefined,
  locale: Locale,
): Profile {
  const told = fields.map((field) => toldOf(data, field, district));
  const answers = told.map(({ answer }) => answer);
  const positions = answers.flatMap((answer) => (answer.kind === "placed" ? [answer] : []));
  return {
    data,
    locale,
    district,
    against,
    positions,
    unplaced: answers.flatMap((answer) => (answer.kind === "unplaced" ? [answer] : [])),
    quartiles: quartilesOf(positions),
    courses: told.flatMap(({ courses }) => courses),
  };
}

type Told = { readonly answer: Position | Unplaced; readonly courses: readonly Course[] };
const made = new WeakMap<Field, Map<AreaCode, Told>>();

/** Told once of a field, which stays the same while the origins of others arrive. */
function toldOf(data: Dataset, field: Field, district: AreaCode): Told {
  const known = made.get(field) ?? new Map<AreaCode, Told>();
  made.set(field, known);
  const told = known.get(district) ?? {
    answer: positionOf(data, field, district),
    courses: coursesOf(data, field, district),
  };
  known.set(district, told);
  return told;
}
