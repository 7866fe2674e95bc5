/** What the review scores a reform on: 创新立意, 创新举措, 影响范围. */
export const CRITERIA = ["idea", "measure", "reach"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Scores are whole numbers from 0 to this. */
export const TOP_SCORE = 10;
export const TOP_WEIGHT = 100;

/** What a later look back found: planned, still in force, partly, or lapsed. */
export const FOLLOW_UPS = ["planned", "kept", "partly", "lapsed"] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

export type Scores = { readonly [Name in Criterion]?: number };

/** A reader's own view of one reform; never part of the curated data. */
export type Assessment = {
  readonly reform: string;
  readonly scores: Scores;
  readonly reason?: string;
  /** Day of the look back, ISO. */
  readonly reviewOn?: string;
  readonly followUp?: FollowUp;
};

export type Weights = Readonly<Record<Criterion, number>>;

export type Sheet = { readonly weights: Weights; readonly entries: readonly Assessment[] };

export const EMPTY_SHEET: Sheet = { weights: { idea: 40, measure: 30, reach: 30 }, entries: [] };
