import { freeWeights, nearWeights } from "./drawn-weights.ts";
import { lifted, normalised } from "./normalise.ts";
import type { Column } from "./normalise.ts";
import { placing } from "./places.ts";
import { seededRandom } from "./random.ts";
import type { Random } from "./random.ts";
import { columnsOf } from "./score.ts";
import type { PlacesDrawn } from "./spans.ts";
import type { Steps } from "./steps.ts";
import type { Method, Normalisation, Scored } from "./types.ts";

/** What is put together in a draw: members and rows in an order that is not the caller's. */
type Basis = Pick<Scored, "members" | "rows">;

/** A score below which no logarithm is taken: a drawn value may fall on a goalpost that the published one is clear of. */
const LEAST = 1e-6;

/** How many weights of each kind are tried on the values of one round: the values change a place far less. */
const WEIGHTS_A_ROUND = 2;

/**
 * The places of all draws, the areas in the order of `basis`. First the index as chosen; then every other method with
 * the weights and values as they are; then rounds of values drawn anew, each uniformly within what its print allows,
 * and in each round every method twice, with weights near the chosen ones and with any weights whatever. So each method
 * and each kind of weights has the same number of draws, and no share hangs on which of them chance preferred.
 *
 * It halts after every draw, so that a page can do other things in between.
 */
export function* drawPlaces(
  basis: Basis,
  methods: readonly Method[],
  chosen: Pick<PlacesDrawn, "from" | "to">,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Steps<PlacesDrawn> {
  const count = basis.rows.length;
  const [from, to] = [new Uint32Array(count * draws), new Uint32Array(count * draws)];
  from.set(chosen.from);
  to.set(chosen.to);
  const place = placing(count);
  const scores = new Float64Array(count);
  const weighted = weightedScales(basis, methods, seededRandom(seed));
  for (let draw = 1; draw < draws; draw += 1) {
    const { scales, weights } = weighted.next().value;
    addUp(scales, weights, scores);
    const [start, end] = [draw * count, (draw + 1) * count];
    place(scores, from.subarray(start, end), to.subarray(start, end));
    yield;
  }
  return { count, draws, from, to };
}

type Weighted = { readonly scales: readonly Column[]; readonly weights: ArrayLike<number> };

function* weightedScales(
  basis: Basis,
  methods: readonly Method[],
  random: Random,
): Generator<Weighted, never> {
  const shares = basis.members.map(({ weight }) => weight);
  const published = scalesBy(basis, columnsOf(basis));
  for (const method of methods.slice(1)) yield { scales: published(method), weights: shares };
  const ranges = rangesOf(basis);
  while (true) {
    const scalesOf = scalesBy(
      basis,
      ranges.map((range) => drawn(range, random)),
    );
    for (const method of methods) {
      const scales = scalesOf(method);
      for (let again = 0; again < WEIGHTS_A_ROUND; again += 1) {
        yield { scales, weights: nearWeights(random, shares) };
        yield { scales, weights: freeWeights(random, shares) };
      }
    }
  }
}

type Range = { readonly low: Column; readonly width: Column };

/** What each value can be by its print, one column a member. */
function rangesOf({ members, rows }: Basis): readonly Range[] {
  return members.map((_, at) => {
    const ends = rows.map(({ entries }) => {
      const { value = 0, interval = { low: value, high: value } } = entries[at] ?? {};
      return interval;
    });
    return {
      low: Float64Array.from(ends, ({ low }) => low),
      width: Float64Array.from(ends, ({ low, high }) => high - low),
    };
  });
}

function drawn({ low, width }: Range, random: Random): Column {
  const values = new Float64Array(low.length);
  for (let at = 0; at < low.length; at += 1) values[at] = (low[at] ?? 0) + (width[at] ?? 0) * random();
  return values;
}

/** The scales of any method on these values; what two methods have in common is made once. */
function scalesBy({ members }: Basis, columns: readonly Column[]): (method: Method) => readonly Column[] {
  const made = new Map<Normalisation, readonly Column[]>();
  return (method) => {
    const { normalisation, aggregation } = method;
    const scores =
      made.get(normalisation) ??
      members.map((member, at) => normalised(columns[at] ?? new Float64Array(), member, normalisation));
    made.set(normalisation, scores);
    return aggregation === "arithmetic" ? scores : scores.map((one) => logarithms(lifted(one, method)));
  };
}

/** Of a geometric mean the logarithms add up, and stand in the same order. */
function logarithms(scores: Column): Column {
  const logs = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += 1) logs[at] = Math.log(Math.max(LEAST, scores[at] ?? 0));
  return logs;
}

function addUp(scales: readonly Column[], weights: ArrayLike<number>, scores: Float64Array): void {
  scores.fill(0);
  for (let member = 0; member < scales.length; member += 1) {
    const [scale, weight] = [scales[member] ?? scores, weights[member] ?? 0];
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + weight * (scale[at] ?? 0);
  }
}
