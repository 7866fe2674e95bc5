import type { Plot } from "../charts/plot.ts";
import type { SelectionVerdict } from "../core/comparability.ts";
import type { SlideKind } from "../core/deck.ts";
import type { CellFacts, Table, TableCell } from "../core/table.ts";
import type { AreaCode, Text } from "../core/types.ts";
import type { Need } from "../data/needs.ts";
import type { Rich } from "./rich.ts";

/** `id` stands in links and file names: kebab-case, unique in its report, the same in both languages, never renamed. */
type Named = { readonly id: string };
type Titled = Named & { readonly title: string };

/** What the report found, as checked sentences. `lead` is the report's heading where it has one of its own. */
export type FindingBlock = Named & {
  readonly kind: "finding";
  readonly lead?: string;
  readonly text: string;
};

export type VerdictBlock = Named & {
  readonly kind: "verdict";
  readonly level: SelectionVerdict["level"];
  readonly name: string;
  readonly text: string;
  /** What is judged, where that is not whether figures compare. */
  readonly about?: Text;
  /** A way out where there is one: another period in which more can be compared. */
  readonly suggestion?: { readonly text: string; readonly href: string };
  /** What tells its reasons one by one: the title of a table, and the address of the view that has it. */
  readonly reasons?: { readonly text: string; readonly href: string };
};

export type ChartBlock = Titled & {
  readonly kind: "chart";
  readonly plot: Plot;
  /** What the chart says, for whom cannot see it. */
  readonly sentence: string;
  /** What must stand beside it: schematic map, periods that differ, what is not drawn. */
  readonly note?: string;
  /** Whose its marks are, and how it is read, where the page says both for several charts at once. */
  readonly reading?: { readonly marks: string; readonly how: string };
  /** The publishers behind it in one line, where they are not those of the whole report. */
  readonly sources?: string;
  /** The table block beside it that says the very same: files of the whole report leave the drawing out. */
  readonly restates?: string;
};

export type TableBlock = Titled & {
  readonly kind: "table";
  readonly table: Table;
  readonly note?: string;
  /** As with a chart. */
  readonly sources?: string;
};

/** One figure at a glance; without a value the reason stands in its place. */
export type KeyFigure = {
  readonly key: string;
  readonly name: string;
  readonly value?: string;
  readonly unit?: string;
  /** Period, status and whatever makes it less than plain, each a remark of its own. */
  readonly remarks: readonly string[];
  readonly origin?: string;
  readonly href?: string;
  /** The figure as files take it: a number with all that is known of it. */
  readonly facts?: CellFacts;
  readonly standing?: FigureStanding;
};

/** How a figure stands among others of its period and to its own earlier ones; each a blank or a reason where it does not. */
export type FigureStanding = {
  readonly place: TableCell;
  readonly change: TableCell;
  /** What a named test says of its comparable periods, or that they are too few. */
  readonly trend: TableCell;
  readonly isTested: boolean;
  /** Those periods, each a place in years and a value. */
  readonly course: readonly (readonly [number, number])[];
};
export type FiguresBlock = Titled & {
  readonly kind: "figures";
  readonly figures: readonly KeyFigure[];
  /** So many stand open on a page where the others are folded below them. */
  readonly first?: number;
  readonly note?: string;
};

export type Tone = "good" | "bad" | "caution" | "plain";

/** Sentences that follow from a stated rule, by group; `none` is said of a group without any. */
export type StatementsBlock = Titled & {
  readonly kind: "statements";
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly tone: Tone;
    readonly statements: readonly Rich[];
    readonly none?: string;
  }[];
  readonly rule?: string;
};

/** Labels with what stands behind each. */
export type Fact = { readonly label: string; readonly value: Rich };
export type FactsBlock = Named & {
  readonly kind: "facts";
  readonly title?: string;
  readonly facts: readonly Fact[];
};

/** A record of a list: a reform, a source, a cross-check. */
export type Case = {
  readonly id: string;
  readonly title: string;
  readonly href?: string;
  readonly area?: AreaCode;
  readonly badge?: { readonly text: string; readonly tone: Tone };
  readonly meta: string;
  /** Key of what it was taken from, among the report's citations. */
  readonly cited?: string;
  readonly lines: readonly Rich[];
};
export type CasesBlock = Titled & {
  readonly kind: "cases";
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly cases: readonly Case[];
  }[];
  /** Said where there is none. */
  readonly none?: string;
};

export type NoteBlock = Named & { readonly kind: "note"; readonly text: Rich; readonly tone?: Tone };

/** How a group's members stand: below each other, side by side, as panels of a desk, or folded under the title. */
export type Layout = "stack" | "columns" | "panels" | "fold";

/** What makes a group a slide of a deck: of which kind, what its author calls it, and what is to be said, a paragraph each. */
export type SlideWords = {
  readonly kind: SlideKind;
  readonly title?: string;
  readonly said: readonly string[];
};
export type GroupBlock = Named & {
  readonly kind: "group";
  readonly title?: string;
  readonly layout: Layout;
  readonly slide?: SlideWords;
  readonly blocks: readonly Block[];
};

/** The place of something that is not loaded; it stands again once its need is met. */
export type AbsentBlock = Titled & { readonly kind: "absent"; readonly need: Need };

export type Block =
  | FindingBlock
  | VerdictBlock
  | ChartBlock
  | TableBlock
  | FiguresBlock
  | StatementsBlock
  | FactsBlock
  | CasesBlock
  | NoteBlock
  | AbsentBlock
  | GroupBlock;
export type BlockKind = Block["kind"];
