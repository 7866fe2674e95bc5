import { endsOf } from "./column.ts";
import type { Column } from "./column.ts";
import { lifted, normalised } from "./normalise.ts";
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
    const rows = rowsBelow(scores);
    return rows.length > 0 ? [{ member: member.id, rows }] : [];
  });
  if (low.length === 0) return undefined;
  const rows = new Set(low.flatMap((one) => one.rows));
  return {
    reason: "not-positive",
    members: low.map(({ member }) => member),
    areas: [...rows].flatMap((row) => areas[row] ?? []),
  };
}

/** Whether nothing stands in its way, where nobody asks which areas do. */
export function isUsable(
  method: Method,
  members: readonly CompositeMember[],
  columns: readonly Column[],
): boolean {
  return obstacleTo(method, members, columns, []) === undefined;
}

/** A loop: it looks at each area by each member, and next to always at nothing. */
function rowsBelow(scores: Column): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < scores.length; row += 1) if (!((scores[row] ?? 0) > 0)) rows.push(row);
  return rows;
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
