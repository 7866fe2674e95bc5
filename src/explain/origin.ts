export type OriginRow = { readonly label: string; readonly value: string };

/** Where one figure comes from, in the reader's language: what the drawer shows, and what exports quote. */
export type Origin = {
  readonly title: string;
  readonly value: string;
  readonly verdict?: string;
  readonly rows: readonly OriginRow[];
  readonly source?: { readonly text: string; readonly url: string | null };
  readonly citations: readonly { readonly name: string; readonly text: string }[];
  /** A figure that was worked out: the formula in names, with the numbers, and each operand's own origin. */
  readonly arithmetic?: {
    readonly formula: string;
    readonly numbers: string;
    readonly operands: readonly Origin[];
  };
  /** Ids of the cross-checks that the figure takes part in. */
  readonly checks?: readonly string[];
  /** Other published values of the same figure. */
  readonly others: readonly { readonly value: string; readonly remark: string }[];
};

/** What an origin is at least. */
export const NOTHING_KNOWN = { rows: [], citations: [], others: [] } satisfies Partial<Origin>;
