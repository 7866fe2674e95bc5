/** What is wrong in the curated files: which file, which record, which field and why. */
export type Problem = {
  readonly file: string;
  readonly record?: string;
  readonly field?: string;
  readonly reason: string;
};

export function describeProblem({ file, record, field, reason }: Problem): string {
  return (
    [file, record, field].filter((part) => part !== undefined && part !== "").join(" › ") + `: ${reason}`
  );
}
