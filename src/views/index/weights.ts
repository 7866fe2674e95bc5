import type { MemberSpec } from "./members-text.ts";
import { tidy } from "./members-text.ts";

/** All weights together, where one is set by a slider. */
export const WHOLE = 100;

/** One weight set, the others scaled so that all still come to 100; where they were nothing, they share alike. */
export function withWeight(
  members: readonly MemberSpec[],
  at: number,
  weight: number,
): readonly MemberSpec[] {
  const own = Math.min(WHOLE, Math.max(0, weight));
  if (members.length < 2) return members.map((member) => ({ ...member, weight: WHOLE }));
  const others = members.reduce((sum, member, index) => (index === at ? sum : sum + member.weight), 0);
  const scaled = members.map((member, index) => {
    if (index === at) return own;
    const share = others > 0 ? member.weight / others : 1 / (members.length - 1);
    return share * (WHOLE - own);
  });
  return rounded(scaled, at).map((value, index) => ({ ...memberAt(members, index), weight: value }));
}

/** Shares of all weights, in per cent. */
export function sharesOf(members: readonly Pick<MemberSpec, "weight">[]): readonly number[] {
  const total = members.reduce((sum, { weight }) => sum + weight, 0);
  return members.map(({ weight }) => (total > 0 ? (weight / total) * WHOLE : 0));
}

/** To two decimals; what rounding leaves over goes to the largest of the others. */
function rounded(weights: readonly number[], kept: number): readonly number[] {
  const whole = weights.map((weight) => tidy(weight, 2));
  const over = WHOLE - whole.reduce((sum, weight) => sum + weight, 0);
  const others = whole.map((weight, at) => (at === kept ? -1 : weight));
  const largest = others.indexOf(Math.max(...others));
  return whole.map((weight, at) => (at === largest ? Math.max(0, tidy(weight + over, 2)) : weight));
}

function memberAt(members: readonly MemberSpec[], at: number): MemberSpec {
  const member = members[at];
  if (!member) throw new Error(`there is no member ${String(at)}`);
  return member;
}
