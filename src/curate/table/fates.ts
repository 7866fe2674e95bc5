import type { AreaCode, Bound, Indicator, IndicatorId, Period, Unit, UnitId } from "../../core/types.ts";
import { readLiteral, rounded } from "../literal.ts";
import { decided, guessed } from "./decisions.ts";
import type { Decisions, IndicatorChoice } from "./decisions.ts";
import type { Catalogue } from "./facets.ts";
import type { IndicatorLabel } from "./labels.ts";
import type { Slot, TableRead } from "./read-table.ts";

/** A figure as it will be taken; value and step in the indicator's unit. */
export type TableFigure = {
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
  readonly value: number;
  readonly step: number;
  readonly bound: Bound;
  readonly mark?: string;
};

export const SLOT_ERRORS = [
  "not-a-number",
  "code",
  "error",
  "unfilled-formula",
  "no-area",
  "unknown-area",
  "no-period",
  "unknown-period",
  "no-indicator",
  "undecided",
  "unit",
  "impossible",
  "negative",
  "target",
  "constant",
  "double",
] as const;
export type SlotError = (typeof SLOT_ERRORS)[number];

/** What becomes of a cell; `about` is the name or value that the error speaks of. */
export type Fate =
  | { readonly kind: "taken"; readonly figure: TableFigure }
  /** A sign that there is no figure, or the same figure once more. */
  | { readonly kind: "missing" }
  | { readonly kind: "repeated" }
  | { readonly kind: "skipped" }
  | { readonly kind: "error"; readonly error: SlotError; readonly about: string };

/** A choice with what is needed to count: whole definitions, the new ones among them. */
export type Meaning = {
  readonly choice: IndicatorChoice;
  readonly indicator: Indicator | undefined;
  /** What the table counts in, and what the indicator does. */
  readonly unit: Unit | undefined;
  readonly wanted: Unit | undefined;
};

/** What each name for an indicator stands for, by its key. */
export function meaningsOf(
  labels: ReadonlyMap<string, IndicatorLabel>,
  { indicators }: Decisions,
  catalogue: Catalogue,
  idOfNew: (name: string, unit: string) => IndicatorId,
): ReadonlyMap<string, Meaning> {
  const units = new Map(catalogue.units.map((unit) => [unit.id, unit]));
  const ours = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  const meanings = new Map<string, Meaning>();
  for (const [key, label] of labels) {
    const choice =
      decided(indicators, key) ??
      guessed(
        label,
        (id) => ours.get(id)?.unit,
        (id) => units.get(id)?.base,
      );
    if (!choice) continue;
    meanings.set(key, { choice, ...defined(choice) });
  }
  return meanings;

  function unitOf(id: UnitId, printed: string | undefined): Unit | undefined {
    if (printed !== undefined)
      return ownUnit(idOfNew(printed, "unit"), { zh: printed, en: printed }, [printed]);
    const known = units.get(id);
    if (!known || !catalogue.shown || catalogue.shown.includes(id)) return known;
    return ownUnit(idOfNew(known.id, "unit"), known.name, known.printed);
  }

  function defined(choice: IndicatorChoice): Omit<Meaning, "choice"> {
    if (choice.kind === "skip") return { indicator: undefined, unit: undefined, wanted: undefined };
    if (choice.kind === "ours") {
      const indicator = ours.get(choice.indicator);
      return { indicator, unit: units.get(choice.unit), wanted: indicator && units.get(indicator.unit) };
    }
    const { name, unit, printed, kind, polarity, definition } = choice.indicator;
    const wanted = unitOf(unit, printed);
    const both = { zh: name, en: name };
    return {
      unit: wanted,
      wanted,
      indicator: {
        id: idOfNew(name, printed ?? unit),
        topic: OWN_TOPIC,
        name: both,
        definition: { zh: definition, en: definition },
        unit: wanted?.id ?? unit,
        decimals: 2,
        kind,
        additive: kind === "level",
        polarity,
        per: kind === "level" ? ["head", "area", "share"] : [],
      },
    };
  }
}

/** A unit that the page does not know is the file's own, and so is one that nobody knows. */
function ownUnit(id: string, name: Unit["name"], printed: readonly string[]): Unit {
  const own = id as UnitId;
  return { id: own, name, base: own, factor: 1, printed };
}

const OWN_TOPIC = "own" as Indicator["topic"];

/** What becomes of each cell of a table; doubles are told over all tables of a file, later. */
export function fatesOf(
  { slots, labels }: TableRead,
  meanings: ReadonlyMap<string, Meaning>,
  decisions: Decisions,
  units: readonly Unit[],
): readonly { readonly slot: Slot; readonly fate: Fate }[] {
  return slots.map((slot) => {
    const fate = fateOf(slot, meanings, decisions, units);
    const name = slot.label === undefined ? undefined : labels.get(slot.label)?.name;
    const isUndecided = fate.kind === "error" && fate.error === "undecided" && name !== undefined;
    return { slot, fate: isUndecided ? { ...fate, about: name } : fate };
  });
}

function fateOf(
  { read, literal, area, period, label, aside }: Slot,
  meanings: ReadonlyMap<string, Meaning>,
  decisions: Decisions,
  units: readonly Unit[],
): Fate {
  const error = (kind: SlotError, about: string): Fate => ({ kind: "error", error: kind, about });
  if (read.kind === "missing" || read.kind === "empty") return { kind: "missing" };
  const meaning = label === undefined ? undefined : meanings.get(label);
  if (meaning?.choice.kind === "skip") return { kind: "skipped" };
  const place = typeof area === "object" ? decided(decisions.areas, area.text) : area;
  const time = typeof period === "object" ? decided(decisions.periods, period.text) : period;
  if (place === "skip" || time === "skip") return { kind: "skipped" };
  if (read.kind !== "number") return error(read.kind === "words" ? "not-a-number" : read.kind, literal);
  if (place === undefined)
    return typeof area === "object" ? error("unknown-area", area.text) : error("no-area", literal);
  if (time === undefined)
    return typeof period === "object" ? error("unknown-period", period.text) : error("no-period", literal);
  if (label === undefined) return error("no-indicator", literal);
  if (aside === "target") return error("target", literal);
  const { indicator, unit, wanted } = meaning ?? {};
  if (!indicator || !unit || !wanted) return error("undecided", label.split("|")[0] ?? label);
  // Growth is at the prices of a year as a rule; totals that are stand beside none of ours.
  if (aside === "constant" && indicator.kind !== "growth") return error("constant", literal);
  const printed = counted(read, unit, wanted, units);
  if (!printed) return error("unit", literal);
  if (printed.value < 0 && isNeverNegative(indicator)) return error("negative", literal);
  if (indicator.kind === "share" && (printed.value < 0 || printed.value > 100))
    return error("impossible", literal);
  return {
    kind: "taken",
    figure: {
      indicator: indicator.id,
      area: place,
      period: time,
      ...printed,
      bound: read.bound,
      ...(read.mark !== undefined && { mark: read.mark }),
    },
  };
}

/** What is left of two amounts may be below nought, and so may what only the reader's file has. */
const BALANCE = /[净差]|利润|盈|增减|增量|变化|结余/;

function isNeverNegative({ kind, topic, name }: Indicator): boolean {
  return !["growth", "share", "claim"].includes(kind) && topic !== OWN_TOPIC && !BALANCE.test(name.zh);
}

/** A number in the unit of its column, or in the one that the cell itself prints. */
function counted(
  { digits, unit: own }: Extract<Slot["read"], { readonly kind: "number" }>,
  unit: Unit,
  wanted: Unit,
  units: readonly Unit[],
): { readonly value: number; readonly step: number } | undefined {
  // 3.2亿 under 元 is 3.2亿元: a magnitude stands before the column's unit.
  const forms = own === undefined ? [] : [own, own + (unit.printed[0] ?? "")];
  for (const form of forms) {
    const read = readLiteral(digits + form, wanted, units);
    if (read) return read;
  }
  if (own !== undefined || unit.base !== wanted.base) return undefined;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const factor = unit.factor / wanted.factor;
  return { value: rounded(Number(digits) * factor), step: rounded(10 ** -decimals * factor) };
}
