import type { Table } from "../../core/table.ts";
import type { ChartBlock } from "../../report/blocks.ts";

/** A stretch of running text: the figure behind it, or the address, `#/…` for one of the product's own. */
export type Words = {
  readonly text: string;
  readonly key?: string;
  /** What it was taken from, by the key of a citation. */
  readonly cited?: string;
  readonly href?: string;
};

/** What a page is made of, from top to bottom, whatever block it comes from. */
export type Part =
  | { readonly kind: "title" | "subtitle"; readonly text: string }
  /** 一、 at level 1, （一） at 2, 1. at 3, （1） at 4. */
  | { readonly kind: "heading"; readonly level: Level; readonly text: string }
  /** A line of the list of sources, with its number. */
  | { readonly kind: "source"; readonly text: string }
  | { readonly kind: "text"; readonly words: readonly Words[] }
  /** In small type: what must be known beside a figure. */
  | { readonly kind: "remark"; readonly words: readonly Words[] }
  | { readonly kind: "figure"; readonly caption: string; readonly block: ChartBlock }
  | { readonly kind: "table"; readonly caption: string; readonly table: Table };

export type Level = 1 | 2 | 3 | 4;
