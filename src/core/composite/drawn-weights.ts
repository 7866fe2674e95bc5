import type { Random } from "./random.ts";

/**
 * How far weights near the chosen ones stray: each of so many equal weights by a quarter of itself, one standard
 * deviation. A convention, wide enough that a weight somebody else would choose for the same reasons is among them.
 */
export const STRAY = 0.25;

/** Any weights whatever, all mixtures as likely as one another: uniform on the simplex. */
export function freeWeights(random: Random, shares: readonly number[]): Float64Array {
  return asShares(Float64Array.from(shares, () => -Math.log(1 - random())));
}

/** Weights near the chosen ones: a Dirichlet distribution with the shares as its mean. */
export function nearWeights(random: Random, shares: readonly number[]): Float64Array {
  if (shares.length === 1) return Float64Array.of(1);
  const concentration = (shares.length - 1) / STRAY ** 2 - 1;
  return asShares(Float64Array.from(shares, (share) => gamma(random, share * concentration)));
}

function asShares(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables, ACM Transactions on Mathematical Software 26, 2000. */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  while (true) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** G. E. P. Box and M. E. Muller, A note on the generation of random normal deviates, Annals of Mathematical Statistics 29, 1958. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
