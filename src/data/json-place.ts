/** Where a text stops to be JSON: line and sign from 1, or at its end, where it was cut. */
export type JsonPlace = { readonly line: number; readonly sign: number } | "end";

const TOKEN =
  /\s*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** What can stand next: in a record a key, its colon, its value, then a comma; in a list a value, then a comma. */
type Next = "value" | "first-value" | "key" | "first-key" | "colon" | "comma";

/** The first place at which a text that is no JSON goes wrong, the same in every browser. */
export function jsonPlace(text: string): JsonPlace {
  const open: ("{" | "[")[] = [];
  let next: Next | "nothing" = "value";
  TOKEN.lastIndex = 0;
  for (let from = 0; ; from = TOKEN.lastIndex) {
    TOKEN.lastIndex = from;
    const found = TOKEN.exec(text);
    const after: Next | "nothing" | undefined = found
      ? follow(next, open, found[1], found[2], found[3])
      : undefined;
    if (after === undefined) return placeAt(text, from);
    next = after;
  }
}

function follow(
  next: Next | "nothing",
  open: ("{" | "[")[],
  string: string | undefined,
  plain: string | undefined,
  sign: string | undefined,
): Next | "nothing" | undefined {
  const done = (): Next | "nothing" => (open.length === 0 ? "nothing" : "comma");
  const takesValue = next === "value" || next === "first-value";
  if (string !== undefined && (next === "key" || next === "first-key")) return "colon";
  if ((string ?? plain) !== undefined) return takesValue ? done() : undefined;
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

/** A text, a word or a number that has no end. */
const CUT = /^(?:"(?:[^"\\\n]|\\.)*\\?|[-\d.eE+]+|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;

function placeAt(text: string, from: number): JsonPlace {
  const at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  if (at >= text.length || CUT.test(text.slice(at))) return "end";
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, sign: (before.at(-1)?.length ?? 0) + 1 };
}
