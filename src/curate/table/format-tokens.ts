/** One sign of a format code: what it prints, or what it does to the number. */
export type Token = {
  readonly kind:
    | "zero"
    | "place"
    | "point"
    | "comma"
    | "percent"
    | "exponent"
    | "section"
    | "condition"
    | "elapsed"
    | "general"
    | "general-text"
    | "letter"
    | "noon"
    | "text";
  readonly text: string;
};

const SIGNS: Readonly<Record<string, Token["kind"]>> = {
  "0": "zero",
  "#": "place",
  "?": "place",
  ".": "point",
  ",": "comma",
  "%": "percent",
  ";": "section",
  "@": "general-text",
};

const PATTERN = new RegExp(
  [
    `"(?<quoted>[^"]*)"?`,
    String.raw`[\\!](?<escaped>.)`,
    `[_*].`, // room for a sign, and a sign that fills the cell
    String.raw`\[(?<bracket>[^\]]*)\]`,
    `(?<general>General|G/通用格式)`,
    `(?<noon>AM/PM|A/P|上午/下午)`,
    `(?<exponent>E[+-])`,
    String.raw`(?<letters>(?<letter>[ymdhsegba])\k<letter>*)`,
    `(?<sign>[0#?.,%;@])`,
    `(?<other>.)`,
  ].join("|"),
  "gisu",
);

/** Takes a format code apart; letters that belong together are one token, in lower case. */
export function formatTokens(code: string): readonly Token[] {
  return [...code.matchAll(PATTERN)].flatMap(({ groups = {} }) => tokenOf(groups));
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): readonly Token[] {
  const { quoted, escaped, bracket, general, noon, exponent, letters, sign, other } = groups;
  if (general !== undefined) return [{ kind: "general", text: general }];
  if (noon !== undefined) return [{ kind: "noon", text: noon }];
  if (exponent !== undefined) return [{ kind: "exponent", text: exponent }];
  if (letters !== undefined) return [{ kind: "letter", text: letters.toLowerCase() }];
  if (sign !== undefined) return [{ kind: SIGNS[sign] ?? "text", text: sign }];
  if (bracket !== undefined) return inBrackets(bracket);
  const text = quoted ?? escaped ?? other;
  return text === undefined ? [] : [{ kind: "text", text }];
}

/** Colours, languages and currencies print nothing that is kept. */
function inBrackets(text: string): readonly Token[] {
  if (/^[<>=]/.test(text)) return [{ kind: "condition", text }];
  return /^(h+|m+|s+)$/i.test(text) ? [{ kind: "elapsed", text: text.toLowerCase() }] : [];
}
