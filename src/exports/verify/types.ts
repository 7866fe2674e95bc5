import type { Partition } from "../../core/dataset.ts";
import type { IndicatorId } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Report } from "../../report/report.ts";
import type { Provenance } from "../provenance.ts";
import type { MadeOf } from "../types.ts";

export type FileFormat = "png" | "svg" | "csv" | "xlsx" | "pptx" | "docx" | "single";

/** A table as a file of records has it. */
export type Records = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A point of a chart by the names of its series and of itself, with a value that the file has for it. */
export type ChartPoint = { readonly series: string; readonly name: string; readonly value: number };

/** A chart that Office draws itself: values as drawn, and as in the cells behind it where those are others; and its words. */
export type FileChart = { readonly points: readonly ChartPoint[]; readonly texts: readonly string[] };

/** A sheet of a workbook, its cells as text. */
export type FileSheet = { readonly name: string; readonly rows: Grid };

/** Rows of texts: of a sheet, or of a table in a text or on a slide, its head the first. */
export type Grid = readonly (readonly string[])[];

/** The texts of a drawing, in the order in which they stand in it. */
export type DrawnTexts = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
};

/** Why nothing can be said of a file. */
export type Why =
  | "empty"
  | "foreign"
  /** Of a format that we write, without what we write into it: a picture that was pasted, a file that was saved anew. */
  | "unmarked"
  | "truncated"
  | "broken-mark"
  | "no-link"
  | "bad-link"
  | "no-block"
  | "no-data"
  | "too-large";

/** What a file says of itself; `where` names the place that could not be read. */
export type FileRead =
  | {
      readonly kind: "proven";
      readonly format: Exclude<FileFormat, "csv" | "single">;
      readonly provenance: Provenance;
      /** The numbers that the file shows, where they were read. */
      readonly shown?: readonly number[];
      /** The sheets of a workbook. */
      readonly sheets?: readonly FileSheet[];
      /** The tables of a text or of slides. */
      readonly tables?: readonly Grid[];
      /** The texts that a picture shows, with its sides. */
      readonly drawn?: DrawnTexts;
      /** The charts that can be edited in it. */
      readonly charts?: readonly FileChart[];
    }
  | { readonly kind: "records"; readonly format: "csv"; readonly link: string; readonly records: Records }
  | {
      readonly kind: "single";
      readonly format: "single";
      readonly release: string;
      readonly files: ReadonlyMap<string, string>;
    }
  | { readonly kind: "untold"; readonly format?: FileFormat; readonly why: Why; readonly where?: string };

/** A figure that differs: where it stands, and its value in the file and now; absent where there is none. */
export type Difference = {
  readonly row: string;
  readonly column: string;
  readonly period?: string;
  readonly inFile?: string;
  readonly now?: string;
};

export type Outcome =
  | {
      readonly kind: "same" | "differs";
      readonly format: FileFormat;
      readonly title: string;
      /** The release that the file says it is of. */
      readonly release: string;
      /**
       * What was looked at: what the file says of itself alone, also its tables and charts that can be edited, the texts
       * of a drawing, each cell of its tables of data, or all of its data.
       */
      readonly checked: "mark" | "native" | "drawn" | "cells" | "files";
      /** How many figures were compared. */
      readonly count: number;
      readonly differences: readonly Difference[];
    }
  | Extract<FileRead, { readonly kind: "untold" }>;

export type Reopened =
  | { readonly kind: "ready"; readonly report: Report }
  | { readonly kind: "failed"; readonly why: "bad-link" | "no-data"; readonly where: string };

/** What a file is held against. */
export type Present = {
  readonly locale: Locale;
  readonly manifest: Manifest;
  /** Makes the report of a link again, or one that was made out of the view of that link. */
  readonly reopen: (link: string, made?: MadeOf) => Promise<Reopened>;
  readonly partition: (id: IndicatorId) => Promise<Partition | undefined>;
};
