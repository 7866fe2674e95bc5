/** What a figure was counted on where that is not the usual thing; each is stated by its source or its collector. */

/** The boundaries of a census table where they are not those of 2020. */
export const BOUNDARIES = ["2000", "2010", "2014", "restated-sum"] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** Whether an area that stands apart elsewhere is counted in. */
export const COVERAGES = [
  "excludes-shenshan",
  "includes-shenshan",
  "excludes-dapeng",
  "includes-dapeng",
] as const;
export type Coverage = (typeof COVERAGES)[number];

/** The area that a figure of another counts in. */
export const COVERED: Partial<Record<Coverage, string>> = {
  "includes-shenshan": "440300-shenshan",
  "includes-dapeng": "440300-dapeng",
};

/** A count in a sample: for shares only, never a total of the area. */
export const SAMPLES = ["longform-10pct"] as const;
export type Sample = (typeof SAMPLES)[number];

export type Conditions = {
  readonly boundary?: Boundary;
  readonly coverage?: Coverage;
  readonly sample?: Sample;
  /** The vintage follows from a jump in the values or from the date; no text states it. */
  readonly vintageInferred?: true;
  /** A later publication put another value in its place. */
  readonly superseded?: true;
  /** The printed period does not fit the figure. */
  readonly periodDisputed?: true;
  /** `false`: of the same area, indicator and period another figure goes first. */
  readonly prefer?: false;
};
