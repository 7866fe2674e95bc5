/** Chances that fall the same in every run. */
export type Chances = {
  /** A whole number below a limit. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Value>(values: readonly [Value, ...Value[]] | readonly Value[]) => Value;
};

export function chances(seed: number): Chances {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, oneOf: (values) => values[below(values.length)] as (typeof values)[number] };
}

/** Texts that have broken programs. */
export const NASTY: readonly string[] = [
  ...["", " ", "\0", "\u0007", "\r\n", "\t", "\uFEFF", "\uFFFF", "\uD800", "\uDC00", "\uD83D", "e\u0301"],
  ...["\u202E", "\u202Eabc\u202C", "\u2066", "\u2069\u2069", "\u200F", "\u061C", "مرحبا", "שלום"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "__proto__.polluted", "undefined", "null"],
  ...["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "&lt;", "]]>", "<!--", "{{x}}", "${x}"],
  ...[
    "%",
    "%00",
    "%E5%A4",
    "%ff",
    "%u0041",
    "%2F",
    "%2e%2e%2f",
    "..%2f",
    "../../etc/passwd",
    "?",
    "#",
    "&&",
    "=",
    "==",
  ],
  ...[
    "-0",
    "-1",
    "0",
    "1e999",
    "-1e308",
    "9007199254740993",
    "NaN",
    "Infinity",
    "0x10",
    "٣",
    "１２",
    "1.5.2",
    "99999-13",
  ],
  ...[
    "own-",
    "own-x",
    "440106-",
    "440300-dapeng-x",
    "latest.",
    "latest.09-+1.08",
    "2022_",
    "0000",
    "2016-13_9999-99",
  ],
  ...[
    "_".repeat(400),
    ".".repeat(400),
    "天".repeat(10_000),
    "a".repeat(10_000),
    "𠮷🏙️👨‍👩‍👧",
    "=cmd|' /C calc'!A0",
  ],
];

/** A text with some of its signs left out, doubled, put elsewhere or replaced. */
export function changedText(text: string, { below, oneOf }: Chances): string {
  const at = below(text.length + 1);
  const end = Math.min(text.length, at + 1 + below(4));
  const [head, cut, tail] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (below(6)) {
    case 0:
      return head + tail;
    case 1:
      return head + oneOf(NASTY) + cut + tail;
    case 2:
      return head + oneOf(NASTY) + tail;
    case 3:
      return head + cut + cut + tail;
    case 4:
      return tail + cut + head;
    default:
      return head + String.fromCharCode(below(0x10000)) + tail;
  }
}

const OTHER_KINDS: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e300, 2 ** 53, "", "x", "2022", [], {}, [[]], [null], { kind: "x" }],
  ...[{ length: 3 }, { toString: 1 }, { zh: 1 }, { zh: "一", en: "one" }],
];

/** JSON one of whose values, however deep, is changed, left out, doubled or put into a deep nest. */
export function changedJson(value: unknown, luck: Chances): unknown {
  const { below, oneOf } = luck;
  if (typeof value === "object" && value !== null && below(8) > 0) {
    const entries: [string, unknown][] = Object.entries(value);
    const at = below(entries.length);
    const [key, inner] = entries[at] ?? [oneOf(NASTY), null];
    const changed: readonly (readonly [string, unknown])[] = [
      ...entries.slice(0, at),
      ...(below(12) === 0 ? [] : [[below(16) === 0 ? oneOf(NASTY) : key, changedJson(inner, luck)] as const]),
      ...(below(16) === 0 ? [[oneOf(NASTY), inner] as const] : []),
      ...(below(16) === 0 ? [[key, inner] as const] : []),
      ...entries.slice(at + 1),
    ];
    return Array.isArray(value) ? changed.map(([, one]) => one) : own(changed);
  }
  if (typeof value === "string" && below(2) === 0) return changedText(value, luck);
  if (below(10) === 0) return nest(value, 2000);
  return below(2) === 0 ? oneOf(OTHER_KINDS) : oneOf(NASTY);
}

/** An object that has `__proto__` as a key of its own, as JSON may. */
function own(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

function nest(value: unknown, depth: number): unknown {
  return depth === 0 ? value : depth % 2 === 0 ? [nest(value, depth - 1)] : { zh: nest(value, depth - 1) };
}

/** A text without halves of characters, as anything that encodes it needs it. */
export function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
