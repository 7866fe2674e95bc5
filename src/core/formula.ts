export type Sign = "+" | "-" | "*" | "/" | "^";

/** Arithmetic over named operands, as a tree: `a / (b / 100)`. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "operation"; readonly sign: Sign; readonly left: Formula; readonly right: Formula };

type FormulaProblem = { readonly kind: "problem"; readonly at: number; readonly found: string };

type Token = { readonly text: string; readonly at: number };
type Read = { readonly kind: "read"; readonly tree: Formula; readonly next: number };

/** Which signs bind equally, the loosest first. */
const LEVELS: readonly (readonly Sign[])[] = [["+", "-"], ["*", "/"], ["^"]];

/** Reads `+ - * / ^ ( )`, numbers and names; says where the first thing stands that does not belong. */
export function parseFormula(text: string): Formula | FormulaProblem {
  const tokens = [...text.matchAll(/\d+(?:\.\d+)?|[A-Za-z]\w*|\S/g)].map((found): Token => ({
    text: found[0],
    at: found.index,
  }));
  const read = readLevel(tokens, 0, 0);
  if (read.kind === "problem") return read;
  return read.next === tokens.length ? read.tree : problemAt(tokens, read.next);
}

/** Operations of one strength, from left to right: `a - b - c` is `(a - b) - c`. */
function readLevel(tokens: readonly Token[], from: number, level: number): Read | FormulaProblem {
  const signs = LEVELS[level];
  if (!signs) return readOperand(tokens, from);
  let read = readLevel(tokens, from, level + 1);
  while (read.kind === "read") {
    const { tree: left, next }: Read = read;
    const sign = signs.find((candidate) => candidate === tokens[next]?.text);
    if (!sign) return read;
    const right = readLevel(tokens, next + 1, level + 1);
    read =
      right.kind === "problem"
        ? right
        : { kind: "read", tree: { kind: "operation", sign, left, right: right.tree }, next: right.next };
  }
  return read;
}

function readOperand(tokens: readonly Token[], from: number): Read | FormulaProblem {
  const text = tokens[from]?.text ?? "";
  if (/^\d/.test(text))
    return { kind: "read", tree: { kind: "number", value: Number(text) }, next: from + 1 };
  if (/^[A-Za-z]/.test(text)) return { kind: "read", tree: { kind: "name", name: text }, next: from + 1 };
  if (text !== "(") return problemAt(tokens, from);
  const inner = readLevel(tokens, from + 1, 0);
  if (inner.kind === "problem") return inner;
  return tokens[inner.next]?.text === ")"
    ? { ...inner, next: inner.next + 1 }
    : problemAt(tokens, inner.next);
}

function problemAt(tokens: readonly Token[], index: number): FormulaProblem {
  const token = tokens[index];
  const last = tokens.at(-1);
  return token
    ? { kind: "problem", at: token.at, found: token.text }
    : { kind: "problem", at: last ? last.at + last.text.length : 0, found: "" };
}

/** The operands a formula speaks of, each once. */
export function namesIn(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case "number":
      return [];
    case "name":
      return [formula.name];
    case "operation":
      return [...new Set([...namesIn(formula.left), ...namesIn(formula.right)])];
  }
}

export function operation(sign: Sign, left: Formula, right: Formula): Formula {
  return { kind: "operation", sign, left, right };
}

/** What the signs mean for a kind of value: numbers, intervals. */
export type Arithmetic<Value> = { readonly number: (value: number) => Value } & Readonly<
  Record<Sign, (left: Value, right: Value) => Value>
>;

/** The formula's value, or undefined where it speaks of an operand that is not there. */
export function evaluate<Value>(
  formula: Formula,
  operands: ReadonlyMap<string, Value>,
  arithmetic: Arithmetic<Value>,
): Value | undefined {
  switch (formula.kind) {
    case "number":
      return arithmetic.number(formula.value);
    case "name":
      return operands.get(formula.name);
    case "operation": {
      const left = evaluate(formula.left, operands, arithmetic);
      const right = evaluate(formula.right, operands, arithmetic);
      return left === undefined || right === undefined ? undefined : arithmetic[formula.sign](left, right);
    }
  }
}

export const NUMBERS: Arithmetic<number> = {
  number: (value) => value,
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};
