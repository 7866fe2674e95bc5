import type { Library } from "./library.ts";
import { EFFECT_KINDS, REFORM_FIELDS } from "./reform.ts";
import type { Claim, Effect, EffectKind, FirstLevel, Reform, ReformField } from "./reform.ts";
import type { AreaCode, Period } from "./types.ts";

/** What reforms are chosen by; empty lists and absent parts choose all. */
export type ReformChoice = {
  readonly areas: readonly AreaCode[];
  readonly fields: readonly ReformField[];
  readonly practice?: string;
  readonly zone?: string;
  /** Of a claim to be first. */
  readonly level?: FirstLevel;
  /** A year, or `undated` for those whose beginning no text states. */
  readonly since?: Period;
  /** The strongest kind of figure that a reform has. */
  readonly evidence: readonly EffectKind[];
  readonly query: string;
};

/** The chosen reforms, in the order of the data; those that are looked for, the best match first. */
export function chooseReforms(library: Library, choice: ReformChoice): readonly Reform[] {
  const known = new Map(library.reforms.map((reform) => [reform.id, reform]));
  const found = library.search(choice.query).flatMap((id) => known.get(id) ?? []);
  return found.filter((reform) => {
    const { area, field, practice, zone } = reform;
    const evidence = evidenceOf(reform);
    return (
      (choice.areas.length === 0 || choice.areas.includes(area)) &&
      (choice.fields.length === 0 || choice.fields.includes(field)) &&
      (choice.practice === undefined || choice.practice === practice) &&
      (choice.zone === undefined || choice.zone === zone) &&
      (choice.level === undefined || firstsOf(reform).some(({ level }) => level === choice.level)) &&
      (choice.since === undefined || choice.since === sinceYear(reform)) &&
      (choice.evidence.length === 0 || (evidence !== undefined && choice.evidence.includes(evidence)))
    );
  });
}

/** The strongest kind among a reform's figures; absent where the text gives none. */
export function evidenceOf({
  effects,
}: {
  readonly effects: readonly Pick<Effect, "kind">[];
}): EffectKind | undefined {
  return EFFECT_KINDS.find((kind) => effects.some((effect) => effect.kind === kind));
}

/** What a reform claims to have been first with, other distinctions left out. */
export function firstsOf({ claims }: Reform): readonly Claim[] {
  return claims.filter(({ kind }) => kind === "first");
}

/** The year in which a reform began, or `undated`. */
export function sinceYear({ since }: Reform): Period {
  return (since?.slice(0, 4) ?? "undated") as Period;
}

/** The years in which reforms began, each once, and `undated` last where any is. */
export function yearsOf(reforms: readonly Reform[]): readonly Period[] {
  return [...new Set(reforms.map(sinceYear))].sort();
}

export type Matrix = {
  readonly fields: readonly ReformField[];
  readonly areas: readonly AreaCode[];
  readonly cells: readonly (readonly (readonly Reform[])[])[];
};

/** Reforms by field and area; fields in their fixed order, areas in the given one, both only where there are any. */
export function matrixOf(reforms: readonly Reform[], order: readonly AreaCode[]): Matrix {
  const fields = REFORM_FIELDS.filter((field) => reforms.some((reform) => reform.field === field));
  const areas = order.filter((area) => reforms.some((reform) => reform.area === area));
  return {
    fields,
    areas,
    cells: fields.map((field) =>
      areas.map((area) => reforms.filter((reform) => reform.field === field && reform.area === area)),
    ),
  };
}

export type Timeline = { readonly dated: readonly Reform[]; readonly undated: readonly Reform[] };

/** By beginning; a year alone stands before its months, since it may mean any of them. */
export function timelineOf(reforms: readonly Reform[]): Timeline {
  const dated = reforms.filter(({ since }) => since !== undefined);
  return {
    dated: [...dated].sort((a, b) => ((a.since ?? "") < (b.since ?? "") ? -1 : a.since === b.since ? 0 : 1)),
    undated: reforms.filter(({ since }) => since === undefined),
  };
}

/** All reforms of one practice, those of other areas than the first one's after it. */
export function peersOf(library: Library, practice: string): readonly Reform[] {
  return library.reforms.filter((reform) => reform.practice === practice);
}

/** The reforms before and after one in a selection; none where it is not part of it. */
export function neighbours(
  reforms: readonly Reform[],
  id: string,
): { readonly previous: Reform | undefined; readonly next: Reform | undefined; readonly at: number } {
  const at = reforms.findIndex((reform) => reform.id === id);
  return { at, previous: at > 0 ? reforms[at - 1] : undefined, next: at < 0 ? undefined : reforms[at + 1] };
}
