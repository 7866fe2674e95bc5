import type { Basis } from "./basis.ts";
import { lifted, normalised, scoresOfPlaces } from "./normalise.ts";
import type { Column } from "./column.ts";
import { placesFor, placing } from "./places.ts";
import type { Aggregation, Method, Normalisation } from "./types.ts";

/** The members' columns as a method puts them together: what adds up by the weights stands in the order of the scores. */
export type Scales = (method: Method) => readonly Column[];

/** A score below which no logarithm is taken: a drawn value may fall on a goalpost that the published one is clear of. */
const LEAST = 1e-6;

/**
 * The scales of any method on values that are drawn anew again and again, each time in the same memory: columns hold
 * until the next method is asked for. What two methods have in common is made once.
 */
export function scaling(basis: Pick<Basis, "members" | "count">): (values: readonly Column[]) => Scales {
  const { members, count } = basis;
  const columns = () => members.map(() => new Float64Array(count));
  const scores = new Map<Normalisation, readonly Column[]>();
  const logs = columns();
  const ranks = ranking(basis, logs);
  return (values) => {
    const made = new Set<Normalisation>();
    const byRank = ranks(values);
    return (method) => {
      const { normalisation, aggregation } = method;
      if (normalisation === "rank") return byRank(aggregation);
      const plain = scores.get(normalisation) ?? columns();
      scores.set(normalisation, plain);
      if (!made.has(normalisation))
        members.forEach((member, at) => normalised(values[at] ?? NONE, member, normalisation, plain[at]));
      made.add(normalisation);
      if (aggregation === "arithmetic") return plain;
      return logs.map((into, at) => logarithms(lifted(plain[at] ?? NONE, method, into), into));
    };
  };
}

/** Of so many areas there are only so many places, and each has its score and its logarithm, which are looked up. */
function ranking({ members, count }: Pick<Basis, "members" | "count">, columns: readonly Column[]) {
  const place = placing(count);
  const [from, to] = [placesFor(count), placesFor(count)];
  // First and last place together: twice the middle.
  const sums = members.map(() => new Uint32Array(count));
  const tables = new Map<Aggregation, readonly Column[]>();
  const tablesFor = (aggregation: Aggregation) => {
    const middles = Float64Array.from({ length: 2 * count + 1 }, (_, sum) => sum / 2);
    return members.map((member) => {
      const table = new Float64Array(middles.length);
      scoresOfPlaces(middles, count, member, table);
      if (aggregation === "arithmetic") return table;
      return logarithms(lifted(table, { normalisation: "rank", aggregation }), table);
    });
  };
  return (values: readonly Column[]) => {
    let isPlaced = false;
    return (aggregation: Aggregation): readonly Column[] => {
      if (!isPlaced)
        sums.forEach((own, at) => {
          place(values[at] ?? NONE, from, to);
          for (let area = 0; area < count; area += 1) own[area] = (from[area] ?? 0) + (to[area] ?? 0);
        });
      isPlaced = true;
      const known = tables.get(aggregation) ?? tablesFor(aggregation);
      tables.set(aggregation, known);
      return columns.map((into, at) => lookedUp(known[at] ?? NONE, sums[at], into));
    };
  };
}

const NONE: Column = new Float64Array();

function lookedUp(table: Column, keys: Uint32Array = new Uint32Array(), into: Column): Column {
  for (let at = 0; at < into.length; at += 1) into[at] = table[keys[at] ?? 0] ?? 0;
  return into;
}

/** Of a geometric mean the logarithms add up, and stand in the same order. */
function logarithms(scores: Column, into: Column): Column {
  for (let at = 0; at < into.length; at += 1) into[at] = Math.log(Math.max(LEAST, scores[at] ?? 0));
  return into;
}
