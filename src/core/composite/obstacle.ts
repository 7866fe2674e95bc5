import { endsOf, lifted, normalised } from "./normalise.ts";
import type { Column } from "./normalise.ts";
import type { CompositeMember, Method, Refusal } from "./types.ts";

/** What stands in the way of a method with these members and values. */
export function obstacleTo(
  method: Method,
  members: readonly CompositeMember[],
  columns: readonly Column[],
  areas: readonly string[],
): Refusal | undefined {
  const wrong = members.filter((member, at) =>
    method.normalisation === "target" ? !hasGoalposts(member) : isFlat(columns[at]),
  );
  if (wrong.length > 0)
    return {
      reason: method.normalisation === "target" ? "goalposts" : "flat",
      members: wrong.map(({ id }) => id),
    };
  if (method.aggregation === "arithmetic") return undefined;
  const low = members.flatMap((member, at) => {
    const scores = lifted(
      normalised(columns[at] ?? new Float64Array(), member, method.normalisation),
      method,
    );
    return areas.flatMap((area, row) => ((scores[row] ?? 0) > 0 ? [] : [{ member: member.id, area }]));
  });
  if (low.length === 0) return undefined;
  const unique = (of: "member" | "area") => [...new Set(low.map((one) => one[of]))];
  return { reason: "not-positive", members: unique("member"), areas: unique("area") };
}

function hasGoalposts({ goalposts, direction }: CompositeMember): boolean {
  if (goalposts === undefined) return false;
  const way = goalposts.to - goalposts.from;
  return Number.isFinite(way) && (direction === "higher" ? way > 0 : way < 0);
}

function isFlat(values: Column = new Float64Array()): boolean {
  const [low, high] = endsOf(values);
  return !(low < high);
}
