import type { Bound } from "../../core/types.ts";

/** What a cell says: a number with how it is hedged, a sign that there is none, or words. */
export type CellRead =
  | { readonly kind: "empty" }
  | { readonly kind: "missing"; readonly sign: string }
  | {
      readonly kind: "number";
      /** Plain digits with sign and point, as many as the cell shows. */
      readonly digits: string;
      readonly bound: Bound;
      /** Signs that lead to a note: `*`, `(2)`, `①`. */
      readonly mark?: string;
      /** A unit in the cell itself: 亿元, %. */
      readonly unit?: string;
    }
  /** Digits that are a name: a number does not begin with a nought. */
  | { readonly kind: "code" }
  | { readonly kind: "words" };

const MISSING = /^(?:[-—–―─…．.·*/\\]+|n\/?a|null|none|nil|缺|无|暂无|未公布|未统计|不详|空|x{1,3})$/i;
const MARK =
  /(?:\s*(?:[*#†‡▲△☆★]+|[①-⑳]|[(（[［【]\s*(?:注?\d{1,2}|[a-z]|r|p|注)\s*[)）\]］】]|[¹²³⁴-⁹]+))+$/i;
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|＞=|⩾|>|＞|不低于|不少于|至少|超过|突破|超|逾)\s*/, "at-least"],
  [/^(?:≤|<=|⩽|<|＜|不超过|不高于|不足|不到)\s*/, "at-most"],
  [/^(?:≈|~|～|约为|约|大约|近|c\.|about)\s*/i, "about"],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/\s*(?:以上|余|多|\+)$/, "at-least"],
  [/\s*(?:以下|以内)$/, "at-most"],
  [/\s*左右$/, "about"],
];

/** Reads one cell as it stands; the unit of its column is not known here. */
export function readCell(text: string): CellRead {
  const trimmed = text.replace(/[\s\u200B\uFEFF]+/g, " ").trim();
  if (trimmed === "") return { kind: "empty" };
  if (MISSING.test(trimmed.normalize("NFKC"))) return { kind: "missing", sign: trimmed };
  const marked = MARK.exec(trimmed);
  const mark = marked && marked.index > 0 ? marked[0].trim() : undefined;
  const unmarked = mark === undefined ? trimmed : trimmed.slice(0, marked?.index);
  const { rest, bound } = unhedged(unmarked.normalize("NFKC").trim());
  return numbered(rest, bound, mark) ?? { kind: "words" };
}

function unhedged(text: string): { readonly rest: string; readonly bound: Bound } {
  for (const [pattern, bound] of BEFORE)
    if (pattern.test(text)) return { rest: text.replace(pattern, ""), bound };
  for (const [pattern, bound] of AFTER)
    if (/^[\d.,\s]+/.test(text) && pattern.test(text)) return { rest: text.replace(pattern, ""), bound };
  const more = /^([\d.,]+[十百千万亿]?)[多余]([^\d]*)$/.exec(text);
  return more
    ? { rest: `${more[1] ?? ""}${more[2] ?? ""}`, bound: "at-least" }
    : { rest: text, bound: "exact" };
}

const NUMBER = /^([-−+±]?)\s*(\d{1,3}(?:[,，' ]\d{3})+|\d+)(\.\d+)?(?:e([+-]?\d{1,2}))?\s*(.*)$/i;
/** What may follow a number: a short unit, no sentence and no `2.` that begins one. */
const UNIT = /^(?:[%‰℃㎡\p{L}][^\d\s]{0,11})?$/u;

function numbered(text: string, bound: Bound, mark: string | undefined): CellRead | undefined {
  const [whole, sign = "", integer = "", fraction = "", exponent, unit = ""] = NUMBER.exec(text) ?? [];
  if (whole === undefined || sign === "±" || !UNIT.test(unit)) return undefined;
  if (/^0\d/.test(integer) && fraction === "") return { kind: "code" };
  const minus = sign === "-" || sign === "−" ? "-" : "";
  const plainDigits = minus + integer.replace(/[,，' ]/g, "") + fraction;
  const digits = exponent === undefined ? plainDigits : String(Number(`${plainDigits}e${exponent}`));
  if (!Number.isFinite(Number(digits))) return undefined;
  return {
    kind: "number",
    digits,
    bound,
    ...(mark !== undefined && { mark }),
    ...(unit !== "" && { unit: unit.trim() }),
  };
}
