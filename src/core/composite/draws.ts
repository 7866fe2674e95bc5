import type { Basis } from "./basis.ts";
import { freeWeights, nearWeights } from "./drawn-weights.ts";
import type { Column } from "./column.ts";
import { placesFor, placing } from "./places.ts";
import { randomStream } from "./random.ts";
import type { RandomStream } from "./random.ts";
import { scaling } from "./scales.ts";
import type { PlacesDrawn } from "./spans.ts";
import type { Steps } from "./steps.ts";
import type { Method } from "./types.ts";

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
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Steps<PlacesDrawn> {
  const { count } = basis;
  const [from, to] = [placesFor(count, count * draws), placesFor(count, count * draws)];
  from.set(basis.from);
  to.set(basis.to);
  const place = placing(count);
  const scores = new Float64Array(count);
  const weighted = weightedScales(basis, methods, randomStream(seed));
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

/** Scales hold until the next are asked for. */
function* weightedScales(
  basis: Basis,
  methods: readonly Method[],
  random: RandomStream,
): Generator<Weighted, never> {
  const shares = basis.members.map(({ weight }) => weight);
  const scalesOn = scaling(basis);
  const published = scalesOn(basis.values);
  for (const method of methods.slice(1)) yield { scales: published(method), weights: shares };
  const values = basis.members.map(() => new Float64Array(basis.count));
  while (true) {
    values.forEach((column, at) => {
      drawInto(column, basis.low[at] ?? column, basis.width[at] ?? column, random);
    });
    const scalesOf = scalesOn(values);
    for (const method of methods) {
      const scales = scalesOf(method);
      for (let again = 0; again < WEIGHTS_A_ROUND; again += 1) {
        yield { scales, weights: nearWeights(random.next, shares) };
        yield { scales, weights: freeWeights(random.next, shares) };
      }
    }
  }
}

function drawInto(values: Column, low: Column, width: Column, random: RandomStream): void {
  random.fill(values);
  for (let at = 0; at < values.length; at += 1)
    values[at] = (low[at] ?? 0) + (width[at] ?? 0) * (values[at] ?? 0);
}

/** Members put together at a time: what has been added up is fetched and put back once for so many. */
const TOGETHER = 5;

function addUp(scales: readonly Column[], weights: ArrayLike<number>, scores: Column): void {
  scores.fill(0);
  const weight = (member: number) => weights[member] ?? 0;
  let member = 0;
  for (; member + TOGETHER <= scales.length; member += TOGETHER) {
    const [a = scores, b = scores, c = scores, d = scores, e = scores] = scales.slice(member);
    const [ofA, ofB, ofC] = [weight(member), weight(member + 1), weight(member + 2)];
    const [ofD, ofE] = [weight(member + 3), weight(member + 4)];
    for (let at = 0; at < scores.length; at += 1)
      scores[at] =
        (scores[at] ?? 0) +
        ofA * (a[at] ?? 0) +
        ofB * (b[at] ?? 0) +
        ofC * (c[at] ?? 0) +
        ofD * (d[at] ?? 0) +
        ofE * (e[at] ?? 0);
  }
  for (; member < scales.length; member += 1) {
    const [scale, own] = [scales[member] ?? scores, weight(member)];
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + own * (scale[at] ?? 0);
  }
}
