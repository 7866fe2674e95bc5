/** What a wall that runs for weeks is measured by. */
export type Sample = {
  /** Bytes that the program holds; undefined where the browser does not tell. */
  readonly heap: number | undefined;
  /** Milliseconds of the longest wait between two frames. */
  readonly frame: number;
};

export type Health = {
  /** The heap of the first samples after the start, which everything later is held against. */
  readonly usual: number | undefined;
  readonly samples: number;
  readonly failures: number;
  /** Slow samples one after the other. */
  readonly slow: number;
};

export const WELL: Health = { usual: undefined, samples: 0, failures: 0, slow: 0 };

/** Samples that only tell what is usual. */
const FIRST = 5;
/** More than this share of the usual heap, and at least so many bytes more, is no longer well. */
const GROWN = 2;
const LEAST_GROWTH = 100_000_000;
/** A frame that takes longer is slow, in milliseconds; so many slow samples in a row are too many. */
const SLOW = 2000;
const MOST_SLOW = 5;
const MOST_FAILURES = 10;

export function withSample(health: Health, { heap, frame }: Sample): Health {
  const isFirst = health.samples < FIRST;
  const usual = isFirst && heap !== undefined ? Math.max(heap, health.usual ?? 0) : health.usual;
  return {
    ...health,
    usual,
    samples: health.samples + 1,
    slow: frame > SLOW ? health.slow + 1 : 0,
  };
}

export function withFailure(health: Health): Health {
  return { ...health, failures: health.failures + 1 };
}

/** Why a wall should be loaded anew at the next slide; undefined while it is well. */
export function reasonToRenew(
  { usual, failures, slow }: Health,
  { heap }: Pick<Sample, "heap">,
): "heap" | "failures" | "slow" | undefined {
  if (failures >= MOST_FAILURES) return "failures";
  if (slow >= MOST_SLOW) return "slow";
  const isGrown =
    usual !== undefined && heap !== undefined && heap > usual * GROWN && heap - usual > LEAST_GROWTH;
  return isGrown ? "heap" : undefined;
}

/** Whether the set hour has come since the page was opened, by the clock of the wall. */
export function isDue(hour: number | undefined, openedAt: Date, now: Date): boolean {
  if (hour === undefined) return false;
  const due = new Date(now);
  due.setHours(hour, 0, 0, 0);
  if (due > now) due.setDate(due.getDate() - 1);
  return due > openedAt;
}
