import type { Statement } from "../../core/profile-statements.ts";
import type { Text } from "../../core/types.ts";
import { wordsOf } from "../../i18n/bound-words.ts";
import { RULES, sayStatement } from "../../i18n/say-profile.ts";
import type { StatementsBlock, Tone } from "../../report/blocks.ts";
import type { Rich } from "../../report/rich.ts";
import { figureKey } from "./keys.ts";
import type { Profile } from "./profile.ts";

const WORDS = {
  heading: { zh: "优势与差距", en: "Strengths and gaps" },
  strength: { zh: "优势：位次在前四分之一", en: "Strengths: in the top quarter" },
  shortfall: { zh: "差距：位次在后四分之一", en: "Gaps: in the bottom quarter" },
  course: { zh: "走势：与中位数或最高者之差", en: "Trajectories: distance to the median or the highest" },
  none: { zh: "按此规则没有要点可列。", en: "Nothing to say by this rule." },
} satisfies Record<string, Text>;

type GroupId = "strength" | "shortfall" | "course";
const TONES: Record<GroupId, Tone> = { strength: "good", shortfall: "bad", course: "plain" };

/** What the figures come to by the stated rules. */
export function statementsBlock(profile: Profile): StatementsBlock {
  const { quartiles, courses, locale } = profile;
  const groups: readonly (readonly [GroupId, readonly Statement[]])[] = [
    ["strength", quartiles.filter(({ kind }) => kind === "top")],
    ["shortfall", quartiles.filter(({ kind }) => kind === "bottom")],
    ["course", courses],
  ];
  return {
    kind: "statements",
    id: "statements",
    title: WORDS.heading[locale],
    groups: groups.map(([id, statements]) => ({
      id,
      title: WORDS[id][locale],
      tone: TONES[id],
      statements: statements.map((statement) => richStatement(profile, statement)),
      none: WORDS.none[locale],
    })),
    rule: RULES[locale],
  };
}

/** The sentence with its own figure as something whose origin can be opened. */
function richStatement({ data, district, locale }: Profile, statement: Statement): Rich {
  const sentence = sayStatement(statement, data, locale);
  if (statement.kind === "course") return [sentence];
  const { measurement, cell } = statement.position;
  const text = wordsOf(data, measurement, locale).unmarked(cell.figure);
  const at = sentence.indexOf(text);
  if (at === -1) return [sentence];
  const origin = figureKey(measurement, district, cell.figure);
  return [sentence.slice(0, at), { kind: "figure", text, origin }, sentence.slice(at + text.length)];
}
