import { figureNamed, namesOf } from "../../core/library.ts";
import { isPaired, pairsOf } from "../../core/reform-effects.ts";
import { EFFECT_KINDS } from "../../core/reform.ts";
import type { Effect, Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { EFFECT_KIND_NAMES, PAIR_REFUSAL_NAMES } from "../../i18n/reforms.ts";
import { bracketed } from "../../i18n/words.ts";
import type { Scene } from "./scene.ts";

const ENDS: readonly [Text, Text] = [
  { zh: "前", en: "before" },
  { zh: "后", en: "after" },
];

/**
 * What a figure says of its reform: 产出, 前后对比（前）; and why it is not joined to the other end. What is worked out is
 * mentioned by no text and says nothing.
 */
export type Role = { readonly id: string; readonly kind?: string; readonly refusal?: string };

/** The figures of an effect in order, each with its role; pairs are joined by the rule of all views. */
export function rolesOf({ library, locale }: Scene, reform: Reform, effect: Effect): readonly Role[] {
  const kind = EFFECT_KIND_NAMES[effect.kind][locale];
  if (!isPaired(effect))
    return namesOf(effect).map((id) => {
      const isDerived = figureNamed(library, id)?.origin.kind === "derived";
      return effect.kind === "mention" && isDerived ? { id } : { id, kind };
    });
  const [pair] = pairsOf(library, [{ ...reform, effects: [effect] }]);
  const refusal = pair?.refusal && PAIR_REFUSAL_NAMES[pair.refusal][locale];
  return namesOf(effect).map((id, end) => ({
    id,
    kind: kind + bracketed(locale, ENDS[end === 0 ? 0 : 1]),
    ...(refusal !== undefined && { refusal }),
  }));
}

/** By figure, its strongest role in a reform. */
export function roleIndex(scene: Scene, reform: Reform): ReadonlyMap<string, Role> {
  const weakestFirst = [...reform.effects].sort(
    (a, b) => EFFECT_KINDS.indexOf(b.kind) - EFFECT_KINDS.indexOf(a.kind),
  );
  const roles = weakestFirst.flatMap((effect) => rolesOf(scene, reform, effect));
  return new Map(roles.map((role) => [role.id, role]));
}
