/** By repeated multiplication, which for a matrix of positive numbers always comes to rest at its one positive eigenvector. */
export function principal(matrix: readonly (readonly number[])[]): {
  lambda: number;
  shares: readonly number[];
} {
  let shares: readonly number[] = matrix.map(() => 1 / matrix.length);
  let lambda = 0;
  for (let change = 1; change > 1e-13;) {
    const next = matrix.map((row) => row.reduce((sum, times, at) => sum + times * (shares[at] ?? 0), 0));
    const total = next.reduce((sum, share) => sum + share, 0);
    change = Math.abs(total - lambda) / total;
    const scaled = next.map((share) => share / total);
    change += Math.max(...scaled.map((share, at) => Math.abs(share - (shares[at] ?? 0))));
    lambda = total;
    shares = scaled;
  }
  return { lambda, shares };
}
