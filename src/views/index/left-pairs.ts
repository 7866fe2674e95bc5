import { once } from "../../core/once.ts";
import type { AppStore, Patch } from "../../state/store.ts";
import { compared, weighedBy } from "./edits.ts";
import { isJudged, readJudgements } from "./judgements.ts";
import { readMembers, writeMembers } from "./members-text.ts";
import type { MemberSpec, Weighing } from "./members-text.ts";
import type { Scene } from "./scene.ts";

/** The judgements that were left for weights, by the members and the weights that they came to; as long as the session. */
const leftIn = once((_: AppStore) => new Map<string, string>());

/** From pairs to weights; the judgements are kept in case the reader comes back. */
export function leavePairs(store: AppStore, scene: Scene, weighing: Weighing): Patch {
  const patch = weighedBy(scene, weighing);
  const { pairwise } = scene.filters;
  if (patch.members !== undefined && isJudged(pairwise))
    leftIn(store).set(keyOf(scene, readMembers(patch.members).members), pairwise);
  return patch;
}

/** To pairs, as they were left where no weight was changed since; else none is judged, so that no weight changes. */
export function comeToPairs(store: AppStore, scene: Scene): Patch {
  const specs = scene.members.map(({ spec }) => spec);
  const pairwise = leftIn(store).get(keyOf(scene, specs));
  return pairwise !== undefined && readJudgements(pairwise, scene.entered.length)
    ? { pairwise }
    : compared(scene);
}

/** Of points or sliders alike. */
function keyOf({ entered }: Scene, specs: readonly MemberSpec[]): string {
  return [writeMembers(specs), ...entered.map(({ key }) => key)].join("|");
}
