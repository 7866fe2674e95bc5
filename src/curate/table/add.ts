import * as v from "valibot";
import type { IndicatorId, Observation, Unit, UnitId } from "../../core/types.ts";
import type { Problem } from "../problem.ts";
import type { Curated } from "../read.ts";
import { area, indicator, period, observationSchema, sourceSchema, text, unit, words } from "../schema.ts";
import type { CardLine } from "./card.ts";
import type { Decisions, IndicatorChoice } from "./decisions.ts";
import { UNDECIDED } from "./decisions.ts";
import { findersOf } from "./facets.ts";
import type { Catalogue } from "./facets.ts";
import { cellName } from "./grid.ts";
import type { GridFile } from "./grid.ts";
import { markNote } from "./own-file.ts";
import { cardOf, tablesOf } from "./report-card.ts";
import type { Card } from "./report-card.ts";

const chosen = v.nullable(v.union([indicator, v.strictObject({ indicator, unit })]));

/** What a curator says of a table: its source, what holds of all its figures, and what its names stand for. */
export const mappingSchema = v.strictObject({
  source: sourceSchema,
  /** Fields that every figure gets: status, vintage, basis … */
  all: v.omit(observationSchema, [
    "indicator",
    "area",
    "period",
    "value",
    "asWritten",
    "bound",
    "locator",
    "id",
    "line",
  ]),
  /** By the name in the table; null for what is left out. */
  indicators: v.exactOptional(v.record(words, chosen), {}),
  areas: v.exactOptional(v.record(words, v.nullable(area)), {}),
  periods: v.exactOptional(v.record(words, v.nullable(period)), {}),
  /** Why a figure is not what another source says, by `sheet!B7`. */
  notes: v.exactOptional(v.record(words, text), {}),
});
export type Mapping = v.InferOutput<typeof mappingSchema>;

/** A record as it stands in a source's file. */
type CuratedRecord = Partial<Observation> & Pick<Observation, "indicator" | "area" | "period" | "value">;

export type Added = {
  readonly card: Card;
  readonly records: readonly CuratedRecord[];
  /** Figures that another source contradicts and no note explains. */
  readonly unexplained: readonly {
    readonly cell: string;
    readonly record: CuratedRecord;
    readonly ours: number;
  }[];
};

/** A table as the records of a curated source; nothing of it is taken silently: the card says what becomes of each cell. */
export function addTable(curated: Curated, file: string, grids: GridFile, mapping: Mapping): Added {
  const { units, indicators, observations } = curated;
  const catalogue: Catalogue = { ...curated, indicators: counted(indicators, observations) };
  const find = findersOf(catalogue);
  const opened = { file, sheets: grids.sheets };
  const known = observations.filter(
    ({ scope, nature, source }) => scope === undefined && nature === "result" && source !== mapping.source.id,
  );
  const reading = { catalogue, find, known, hash: mapping.source.sha256 ?? "0000000000000000" };
  const tables = tablesOf(opened, find);
  const first = cardOf(opened, tables, UNDECIDED, reading);
  const card = cardOf(opened, tables, decisionsOf(mapping, first, curated), reading);
  const unitOf = new Map(indicators.map(({ id, unit: own }) => [id, own]));
  const byId = new Map(units.map((one) => [one.id, one]));
  const pairs = card.lines.flatMap((line) => {
    const record = recordOf(line, card, mapping, (id) => byId.get(unitOf.get(id) ?? ("" as UnitId)));
    return record ? [record] : [];
  });
  const unexplained = card.warnings.flatMap((warning) => {
    if (warning.kind !== "differs") return [];
    const found = pairs.find(({ record }) => isOf(record, warning.figure));
    return found && mapping.notes[found.cell] === undefined ? [{ ...found, ours: warning.ours }] : [];
  });
  return { card, records: pairs.map(({ record }) => record), unexplained };
}

function counted(
  indicators: Curated["indicators"],
  observations: Curated["observations"],
): Catalogue["indicators"] {
  const counts = new Map<IndicatorId, number>();
  for (const { indicator: id } of observations) counts.set(id, (counts.get(id) ?? 0) + 1);
  return indicators.map((one) => ({ ...one, figures: counts.get(one.id) ?? 0 }));
}

/** The mapping by the labels that the table turned out to have. */
function decisionsOf({ indicators, areas, periods }: Mapping, { labels }: Card, curated: Curated): Decisions {
  const choices = new Map<string, IndicatorChoice>();
  for (const { key, name, unit: printed } of labels.values()) {
    const said = Object.hasOwn(indicators, name) ? indicators[name] : undefined;
    if (said === undefined) continue;
    const id = typeof said === "string" ? said : said?.indicator;
    const own = curated.indicators.find((one) => one.id === id)?.unit;
    const base = (one: UnitId) => curated.units.find((candidate) => candidate.id === one)?.base;
    const found =
      printed?.kind === "unit"
        ? printed.units.find((one) => own !== undefined && base(one) === base(own))
        : undefined;
    const asked = said !== null && typeof said === "object" ? said.unit : found;
    if (id === undefined || own === undefined) choices.set(key, { kind: "skip" });
    else choices.set(key, { kind: "ours", indicator: id, unit: asked ?? own });
  }
  const orSkip = <Value>(record: Readonly<Record<string, Value | null>>) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value ?? ("skip" as const)]));
  return { indicators: Object.fromEntries(choices), areas: orSkip(areas), periods: orSkip(periods) };
}

function recordOf(
  { sheet, slot, fate }: CardLine,
  { meanings }: Card,
  { all, notes }: Mapping,
  unitOf: (indicator: IndicatorId) => Unit | undefined,
): { readonly cell: string; readonly record: CuratedRecord } | undefined {
  if (fate.kind !== "taken") return undefined;
  const { indicator: id, area: where, period: when, value, bound, mark } = fate.figure;
  const place = `${sheet}!${cellName(slot.row, slot.column)}`;
  const unitUsed = slot.label === undefined ? undefined : meanings.get(slot.label)?.unit;
  const own = unitOf(id);
  const printed = unitUsed && unitUsed.id !== own?.id ? (unitUsed.printed[0] ?? "") : "";
  const note = notes[place] ?? (mark === undefined ? undefined : markNote(mark));
  return {
    cell: place,
    record: {
      ...{ indicator: id, area: where, period: when, value },
      asWritten:
        figureIn(slot.literal) +
        (slot.read.kind === "number" && slot.read.unit !== undefined ? slot.read.unit : printed),
      ...(bound !== "exact" && { bound }),
      ...withoutDefaults(all),
      locator: place,
      ...(note && { note }),
    },
  };
}

/** The figure alone, as printed: without hedges, marks and unit. */
function figureIn(literal: string): string {
  return /[-−－]?\d[\d,，. ]*/.exec(literal.normalize("NFKC"))?.[0].trim() ?? literal.trim();
}

function withoutDefaults(all: Mapping["all"]): Partial<Observation> {
  const { confirmedBy, nature, basis, ...rest } = all;
  return {
    ...rest,
    ...(confirmedBy.length > 0 && { confirmedBy }),
    ...(nature !== "result" && { nature }),
    ...(basis !== "stated" && { basis }),
  };
}

function isOf(record: CuratedRecord, figure: Pick<Observation, "indicator" | "area" | "period">): boolean {
  return (
    record.indicator === figure.indicator && record.area === figure.area && record.period === figure.period
  );
}

/** The mapping file as read, or what is wrong in it and where. */
export function readMapping(json: unknown, file: string): Mapping | readonly Problem[] {
  const read = v.safeParse(mappingSchema, json);
  if (read.success) return read.output;
  return read.issues.map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? "",
    reason: issue.message,
  }));
}
