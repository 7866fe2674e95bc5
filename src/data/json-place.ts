/** Where a text stops to be JSON: line and sign from 1, or at its end, where it was cut. */
export type JsonPlace = { readonly line: number; readonly sign: number } | "end";

const BLANKS = /[ \t\r\n]*/y;
const TOKEN = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:])/y;
const PLAIN_SIGNS = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What can stand next: in a record a key, its colon, its value, then a comma; in a list a value, then a comma. */
type Next = "value" | "first-value" | "key" | "first-key" | "colon" | "comma";

/** The first place at which a text that is no JSON goes wrong, the same in every browser. */
export function jsonPlace(text: string): JsonPlace {
  const open: ("{" | "[")[] = [];
  let next: Next | "nothing" = "value";
  for (let at = after(BLANKS, text, 0) ?? 0; ; at = after(BLANKS, text, at) ?? at) {
    const end = text[at] === '"' ? textEnd(text, at) : undefined;
    TOKEN.lastIndex = at;
    const found = end === undefined ? TOKEN.exec(text) : null;
    const is: Next | "nothing" | undefined =
      end === undefined && !found ? undefined : follow(next, open, end !== undefined, found?.[1], found?.[2]);
    if (is === undefined) return placeAt(text, at);
    next = is;
    at = end ?? TOKEN.lastIndex;
  }
}

/** Where a pattern that holds at a place ends. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of a text in quotes, in steps: one pattern over a text of millions of signs exhausts the stack. */
function textEnd(text: string, from: number): number | undefined {
  for (let at: number | undefined = from + 1; at !== undefined; at = after(ESCAPE, text, at)) {
    at = after(PLAIN_SIGNS, text, at) ?? at;
    if (text[at] === '"') return at + 1;
  }
  return undefined;
}

function follow(
  next: Next | "nothing",
  open: ("{" | "[")[],
  isText: boolean,
  plain: string | undefined,
  sign: string | undefined,
): Next | "nothing" | undefined {
  const done = (): Next | "nothing" => (open.length === 0 ? "nothing" : "comma");
  const takesValue = next === "value" || next === "first-value";
  if (isText && (next === "key" || next === "first-key")) return "colon";
  if (isText || plain !== undefined) return takesValue ? done() : undefined;
  if (sign === ":") return next === "colon" ? "value" : undefined;
  if (sign === ",") {
    if (next !== "comma") return undefined;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (sign === "{" || sign === "[") {
    if (!takesValue) return undefined;
    open.push(sign);
    return sign === "{" ? "first-key" : "first-value";
  }
  const opened = sign === "}" ? "{" : "[";
  const isEmpty = next === (sign === "}" ? "first-key" : "first-value");
  if (open.at(-1) !== opened || (next !== "comma" && !isEmpty)) return undefined;
  open.pop();
  return done();
}

/** A word or a number that has no end. */
const CUT = /^(?:[-\d.eE+]+|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;

function isCut(rest: string): boolean {
  return rest.startsWith('"') ? !/["\n]/.test(rest.slice(1).replace(/\\./g, "")) : CUT.test(rest);
}

function placeAt(text: string, at: number): JsonPlace {
  if (at >= text.length || isCut(text.slice(at))) return "end";
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, sign: (before.at(-1)?.length ?? 0) + 1 };
}
