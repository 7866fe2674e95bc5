import * as v from "valibot";
import { isOwn, unturned } from "../core/own.ts";
import type { OwnFile } from "../core/own.ts";
import type { Observation } from "../core/types.ts";
import { jsonPlace } from "./json-place.ts";
import type { JsonPlace } from "./json-place.ts";
import { ownAboutSchema, ownFileSchema } from "./own-schema.ts";
import { problemOf } from "./schema-problem.ts";
import type { SchemaProblem } from "./schema-problem.ts";

const FORMAT = "qujian-own";
const VERSION = 1;

/** A reader's own data as a file, or why it is not taken; nothing of it is taken then. */
export type ReadOwn =
  | { readonly kind: "read"; readonly files: readonly OwnFile[] }
  | { readonly kind: "refused"; readonly why: "not-json"; readonly at: JsonPlace }
  /** It says that it is something else; `found` is what, where it says that. */
  | { readonly kind: "refused"; readonly why: "other-format"; readonly found: string }
  | { readonly kind: "refused"; readonly why: "other-version"; readonly found: string }
  /** The first of what is wrong, and how much is in all. */
  | {
      readonly kind: "refused";
      readonly why: "wrong";
      readonly problems: readonly SchemaProblem[];
      readonly count: number;
    };

/** More problems than these are only counted. */
const TOLD = 20;

const outer = v.object({ files: v.array(ownFileSchema) });

/** A reader's own data as the text of a file. */
export function writeOwn(files: readonly OwnFile[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, files })}\n`;
}

/** Reads what `writeOwn` has written. Never throws. */
export function readOwnExport(text: string): ReadOwn {
  const plain = text.replace(/^\uFEFF/, "");
  let json: unknown;
  try {
    json = JSON.parse(plain, (_, value: unknown) => (typeof value === "string" ? unturned(value) : value));
  } catch {
    return { kind: "refused", why: "not-json", at: jsonPlace(plain) };
  }
  const { format, version } = fieldsOf(json);
  if (format !== FORMAT) return { kind: "refused", why: "other-format", found: said(format) };
  if (version !== VERSION) return { kind: "refused", why: "other-version", found: said(version) };
  const result = v.safeParse(outer, json);
  const problems = result.success ? strangersIn(result.output.files) : result.issues.map(problemOf);
  if (!result.success || problems.length > 0)
    return { kind: "refused", why: "wrong", problems: problems.slice(0, TOLD), count: problems.length };
  return { kind: "read", files: result.output.files };
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
}

function said(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What names something that is not there, or that is there twice. */
function strangersIn(files: readonly OwnFile[]): readonly SchemaProblem[] {
  const indicators = new Set<string>(files.flatMap((file) => file.indicators.map(({ id }) => id)));
  const units = new Set<string>(files.flatMap((file) => file.units.map(({ id }) => id)));
  const isKnown = (known: ReadonlySet<string>, id: string) => !isOwn(id) || known.has(id);
  return files.flatMap((file, at) => {
    const where = `files[${String(at)}]`;
    const { id } = file.source;
    const isTwice = files.findIndex(({ source }) => source.id === id) < at;
    return [
      ...(isTwice ? [{ where: `${where}.source.id`, expected: "", found: id }] : []),
      ...[...file.indicators.entries()]
        .filter(([, { unit }]) => !isKnown(units, unit))
        .map(([row, { unit }]) => stranger(`${where}.indicators[${String(row)}].unit`, "units", unit)),
      ...[...file.units.entries()]
        .filter(([, { base }]) => !isKnown(units, base))
        .map(([row, { base }]) => stranger(`${where}.units[${String(row)}].base`, "units", base)),
      ...[...file.observations.entries()].flatMap(([row, { source, indicator }]) => {
        const place = `${where}.observations[${String(row)}]`;
        return [
          ...(source === id ? [] : [{ where: `${place}.source`, expected: id, found: source }]),
          ...(isKnown(indicators, indicator)
            ? []
            : [stranger(`${place}.indicator`, "indicators", indicator)]),
        ];
      }),
    ];
  });
}

function stranger(where: string, list: string, found: string): SchemaProblem {
  return { where, expected: `${list}[].id`, found };
}

/** A file as it was kept; its figures were checked when they were taken, so that they are only looked at again. */
export function readKept(record: unknown): OwnFile | undefined {
  const read = v.safeParse(ownAboutSchema, record);
  if (!read.success) return undefined;
  const { observations } = fieldsOf(record);
  const { id } = read.output.source;
  const isFigure = (one: unknown): one is Observation => {
    const { indicator, area, period, value, source } = fieldsOf(one);
    const isNamed = [indicator, area, period].every((name) => typeof name === "string");
    return isNamed && typeof value === "number" && source === id;
  };
  return Array.isArray(observations) && observations.every(isFigure)
    ? { ...read.output, observations }
    : undefined;
}
