import { isRankable } from "../../core/cell.ts";
import type { IndicatorId } from "../../core/types.ts";
import type { Filters } from "../../state/filters.ts";
import type { Patch } from "../../state/store.ts";
import {
  isJudged,
  judgementsNear,
  nothingJudged,
  readJudgements,
  withMember,
  withoutMember,
  writeJudgements,
} from "./judgements.ts";
import type { Steps } from "./judgements.ts";
import { MOST_MEMBERS, readMembers, tidy, writeMembers } from "./members-text.ts";
import type { MemberSpec, Weighing } from "./members-text.ts";
import type { Entered, Scene } from "./scene.ts";
import { withWeight } from "./weights.ts";

// What a reader's hand makes of the members: pure, so that a link, an undo step and a slide carry the same.

/** The members as they stand, with what one of them becomes. */
export function changed(scene: Scene, at: number, change: Partial<MemberSpec>): Patch {
  return membersPatch(
    scene,
    specsOf(scene).map((spec, index) => (index === at ? { ...spec, ...change } : spec)),
  );
}

/** A weight by a slider: the members in the index keep a hundred together. */
export function slid(scene: Scene, at: number, weight: number): Patch {
  const specs = specsOf(scene);
  const own = scene.members[at];
  const inside = scene.entered.map(({ key }) => scene.members.findIndex((member) => member.key === key));
  const place = inside.findIndex((index) => scene.members[index] === own);
  const weighed = withWeight(
    inside.flatMap((index) => specs[index] ?? []),
    place,
    weight,
  );
  return membersPatch(
    scene,
    specs.map((spec, index) => weighed[inside.indexOf(index)] ?? spec),
  );
}

/** One more, with as much weight as the others have on average. */
export function added(scene: Scene, indicator: IndicatorId): Patch | undefined {
  const specs = specsOf(scene);
  if (specs.length >= MOST_MEMBERS) return undefined;
  const count = specs.length + 1;
  const kept = specs.map((spec) => ({ ...spec, weight: tidy((spec.weight * specs.length) / count, 2) }));
  const one: MemberSpec = { indicator, measure: "raw", weight: tidy(100 / count, 2) };
  const steps = readJudgements(scene.filters.pairwise, scene.entered.length);
  return {
    ...membersPatch(scene, [...kept, one]),
    ...(steps && { pairwise: writeJudgements(withMember(steps, scene.entered.length)) }),
  };
}

/** Without one; what was judged of the others stays. */
export function removed(scene: Scene, at: number): Patch {
  const specs = specsOf(scene).filter((_, index) => index !== at);
  const place = scene.entered.findIndex(({ key }) => key === scene.members[at]?.key);
  const steps = readJudgements(scene.filters.pairwise, scene.entered.length);
  const rest = steps && place >= 0 ? withoutMember(steps, scene.entered.length, place) : steps;
  return {
    ...membersPatch(scene, specs),
    ...(scene.filters.pairwise !== "" && { pairwise: rest ? writeJudgements(rest) : "" }),
  };
}

/** Distance to a target with the ends of the values for goalposts where a member has none: the reader sees and moves them. */
export function targeted(scene: Scene): Patch {
  const specs = specsOf(scene).map((spec, at): MemberSpec => {
    const member = scene.entered.find(({ key }) => key === scene.members[at]?.key);
    return spec.goalposts || !member ? spec : { ...spec, goalposts: endsOf(member) };
  });
  return { ...membersPatch(scene, specs), normalisation: "target" };
}

function endsOf({ comparison, direction }: Entered): readonly [number, number] {
  const values = [...comparison.cells.values()].filter(isRankable).map(({ figure }) => figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((end) => Number(end.toPrecision(6)));
  return direction === "higher" ? [low ?? 0, high ?? 0] : [high ?? 0, low ?? 0];
}

/** The other end is better: goalposts turn round with it. */
export function turned(scene: Scene, at: number, direction: "higher" | "lower"): Patch {
  const posts = scene.members[at]?.spec.goalposts;
  const isWrong = posts !== undefined && posts[1] > posts[0] !== (direction === "higher");
  const goalposts = isWrong ? ([posts[1], posts[0]] as const) : posts;
  return changed(scene, at, { direction, ...(goalposts && { goalposts }) });
}

/** From weights to pairs, none of which is judged yet: nothing changes before the first judgement. */
export function compared({ entered }: Scene): Patch {
  return { pairwise: writeJudgements(nothingJudged(entered.length)) };
}

/** Where the pairs stand that nobody has judged: nearest to the weights. */
export function standingPairs({ entered, members }: Scene): Steps {
  return judgementsNear(entered.map(({ key }) => members.find((one) => one.key === key)?.spec.weight ?? 0));
}

/** And back, with what the judgements come to; where nothing was judged, with the weights as they were. */
export function weighed(scene: Scene): Patch {
  if (!isJudged(scene.filters.pairwise)) return { pairwise: "" };
  const specs = specsOf(scene).map((spec, at) => {
    const member = scene.entered.find(({ key }) => key === scene.members[at]?.key);
    return member ? { ...spec, weight: tidy(member.weight, 2) } : spec;
  });
  return { ...membersPatch(scene, specs), pairwise: "" };
}

/** By sliders or by points from now on, also where weights came of judgements. */
export function weighedBy(scene: Scene, weighing: Weighing): Patch {
  const patch = scene.filters.pairwise === "" ? {} : weighed(scene);
  if (weighing === scene.weighing) return patch;
  const specs = patch.members === undefined ? specsOf(scene) : readMembers(patch.members).members;
  return { ...patch, ...membersPatch({ weighing }, specs) };
}

function specsOf({ members }: Scene): readonly MemberSpec[] {
  return members.map(({ spec }) => spec);
}

function membersPatch(
  { weighing }: Pick<Scene, "weighing">,
  specs: readonly MemberSpec[],
): Patch & Pick<Filters, "members"> {
  return { members: writeMembers(specs, weighing) };
}
