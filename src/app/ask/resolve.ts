import { refusalOf } from "../../core/measure.ts";
import type { TableCell } from "../../core/table.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import type { Reopened } from "../../exports/verify/types.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { blockOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { NOTES } from "../../state/ask/notes.ts";
import { relatedTo } from "../../state/ask/related.ts";
import type { Row, Variant } from "../../state/ask/row.ts";
import type { Patch } from "../../state/store.ts";
import { ADDRESS } from "../../views/registry.ts";
import { saidIn } from "./said.ts";
import type { Said } from "./said.ts";
import { titleOf } from "./title.ts";

/** What answers are made with: the report behind a link, and what is loaded by then. */
export type Door = {
  readonly reopen: (link: string) => Promise<Reopened>;
  readonly stock: () => Stock;
};

/** An answer: the link, what the view behind it says, and what is to be said of how far it answers. */
export type Answer = {
  readonly link: string;
  readonly said?: Said;
  readonly notes: readonly string[];
  /** Other views that may be nearer to the question. */
  readonly others: readonly { readonly href: string; readonly text: string }[];
};

type Tried = {
  readonly variant: Variant;
  readonly link: string;
  readonly report: Report;
  readonly count: number;
};
type Lost = { readonly variant: Variant; readonly why: Text };

/** The link of an answer before its figures are there. */
export function firstLink({ variants }: Row, locale: Locale): string {
  return linkOf(variants[0]?.[0]?.patch ?? {}, locale);
}

function linkOf(patch: Patch, locale: Locale): string {
  return ADDRESS.link({ ...ADDRESS.defaults, locale }, patch);
}

/** Makes the reports that may answer until one does; what could not be had is said. */
export async function resolve(row: Row, locale: Locale, door: Door): Promise<Answer> {
  let best: Tried | undefined;
  for (const group of row.variants) {
    const { tried, lost } = await tryAll(row, group, locale, door);
    const found = tried.reduce<Tried | undefined>(
      (one, next) => (!one || next.count > one.count ? next : one),
      undefined,
    );
    best ??= found;
    if (found && (found.count > 0 || row.wanted.length === 0))
      return answerOf(row, found, [...lost, ...lacking(group, tried, found)], locale, door);
  }
  return best
    ? withoutFigure(row, best, locale, door)
    : { link: firstLink(row, locale), notes: [], others: [] };
}

async function tryAll(row: Row, group: readonly Variant[], locale: Locale, door: Door) {
  const tried: Tried[] = [];
  const lost: Lost[] = [];
  for (const variant of group) {
    const link = linkOf(variant.patch, locale);
    const opened = await door.reopen(link);
    const why = refused(row, variant, door.stock());
    if (why) lost.push({ variant, why });
    else if (opened.kind === "ready") {
      const { report } = opened;
      tried.push({ variant, link, report, count: valued(report, row.wanted).length });
      if (tried.at(-1)?.count === row.wanted.length) break;
    }
  }
  return { tried, lost };
}

function refused({ indicator }: Row, { measure }: Variant, { data }: Stock): Text | undefined {
  const defined = indicator && data.partitions.get(indicator)?.indicator;
  const refusal = defined && measure && refusalOf(measure, defined);
  // Without published growth the index is the ratio of the values, which is tried before.
  return refusal && refusal !== "ratio-is-index" ? NOTES.refused(measure, refusal) : undefined;
}

/** The better measures that have fewer figures than the one that was taken. */
function lacking(group: readonly Variant[], tried: readonly Tried[], found: Tried): readonly Lost[] {
  const before = group.slice(0, group.indexOf(found.variant));
  return before.flatMap((variant) => {
    const { measure } = variant;
    return measure && tried.some((one) => one.variant === variant)
      ? [{ variant, why: NOTES.lacking(measure) }]
      : [];
  });
}

/** An area's row in the report's own table: its name, and its value or why there is none. */
type TableLine = { readonly area: AreaCode; readonly name: string; readonly value: TableCell | undefined };

function linesOf(report: Report): readonly TableLine[] {
  const block = blockOf(report, "table");
  if (block?.kind !== "table") return [];
  const { columns, rows } = block.table;
  const [name, value] = ["area", "value"].map((id) => columns.findIndex((column) => column.id === id));
  return rows.flatMap(({ area, cells }) =>
    area === undefined ? [] : [{ area, name: cells[name ?? -1]?.text ?? area, value: cells[value ?? -1] }],
  );
}

function valued(report: Report, wanted: readonly AreaCode[]): readonly TableLine[] {
  return linesOf(report).filter(({ area, value }) => wanted.includes(area) && value?.value !== undefined);
}

function answerOf(row: Row, found: Tried, lost: readonly Lost[], locale: Locale, door: Door): Answer {
  const { variant, link, report } = found;
  const absent = row.isNamed ? absentIn(report, row.wanted, locale) : [];
  const common: Patch = { ...variant.patch, when: { kind: "common" } };
  const isElsewhere = absent.length > 0 && row.wanted.length > 1 && variant.patch.when?.kind === "period";
  return {
    link,
    said: saidIn(report),
    notes: [...lost.map(({ why }) => why[locale]), ...variant.notes.map((note) => note[locale]), ...absent],
    others: isElsewhere
      ? [{ href: linkOf(common, locale), text: titleOf(common, door.stock(), locale) }]
      : [],
  };
}

/** Each area that was named and has no value, with the reason and the nearest that exists, as the table has them. */
function absentIn(report: Report, wanted: readonly AreaCode[], locale: Locale): readonly string[] {
  return linesOf(report)
    .filter(({ area, value }) => wanted.includes(area) && value?.value === undefined)
    .map(({ name, value }) => name + COLON[locale] + (value?.verdict ?? NOTES.noFigure[locale]));
}

function withoutFigure(row: Row, best: Tried, locale: Locale, door: Door): Answer {
  const stock = door.stock();
  const related = row.indicator ? relatedTo(row.indicator, stock.manifest, row.wanted) : [];
  const answer = answerOf({ ...row, isNamed: false }, best, [], locale, door);
  return {
    ...answer,
    notes: [NOTES.noFigure[locale]],
    others: related.map(({ id }) => {
      const patch: Patch = {
        ...best.variant.patch,
        indicator: id,
        when: { kind: "common" },
        measure: "raw",
        base: undefined,
      };
      return { href: linkOf(patch, locale), text: titleOf(patch, stock, locale) };
    }),
  };
}
