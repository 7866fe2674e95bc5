import { entryOf, totalOf } from "../../core/assessment.ts";
import { CRITERIA } from "../../core/sheet.ts";
import type { Assessment, Sheet } from "../../core/sheet.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import type { Subject } from "../../explain/subject.ts";
import { formatShort, MISSING } from "../../i18n/format.ts";
import { CRITERION_NAMES, FOLLOW_UP_NAMES } from "../../i18n/reforms.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block, Fact } from "../../report/blocks.ts";
import type { Scene } from "./scene.ts";

export const SCORE_WORDS = {
  title: { zh: "读者自评", en: "Your own assessment" },
  own: {
    zh: "只存在本浏览器，不属于所收录的数据。",
    en: "Kept in this browser only; no part of the curated data.",
  },
  unscored: { zh: "未评", en: "not scored" },
  total: REFORM_TERMS.weightedScore,
  reason: COLUMN_TERMS.reason,
  review: { zh: "回头看日期", en: "Date of the follow-up" },
  status: { zh: "回头看结果", en: "Result of the follow-up" },
} satisfies Record<string, Text>;

/** Key of a case's weighted score. */
export function scoreKey({ reform }: Pick<Assessment, "reform">): string {
  return `score|${reform}`;
}

/** What the reader wrote about a case; nothing where there is nothing. */
export function scoreBlocks({ sheet, locale }: Scene, id: string): readonly Block[] {
  if (!sheet.entries.some(({ reform }) => reform === id)) return [];
  const facts = factsOf(entryOf(sheet, id), sheet, locale);
  return [
    {
      kind: "group",
      id: "assessment",
      title: SCORE_WORDS.title[locale],
      layout: "stack",
      blocks: [
        { kind: "note", id: "own-scores", text: [SCORE_WORDS.own[locale]] },
        { kind: "facts", id: "score", facts },
      ],
    },
  ];
}

function factsOf(entry: Assessment, { weights }: Sheet, locale: Locale): readonly Fact[] {
  const { scores, reason, reviewOn, followUp } = entry;
  const total = totalOf(scores, weights);
  const words = (label: Text, text: string | undefined): readonly Fact[] =>
    text === undefined ? [] : [{ label: label[locale], value: [text] }];
  return [
    ...CRITERIA.flatMap((criterion) => {
      const score = scores[criterion];
      return words(
        CRITERION_NAMES[criterion],
        score === undefined ? SCORE_WORDS.unscored[locale] : String(score),
      );
    }),
    {
      label: SCORE_WORDS.total[locale],
      value: [
        total === undefined ? MISSING : { kind: "figure", text: formatShort(total), origin: scoreKey(entry) },
      ],
    },
    ...words(SCORE_WORDS.reason, reason),
    ...words(SCORE_WORDS.review, reviewOn),
    ...words(SCORE_WORDS.status, followUp && FOLLOW_UP_NAMES[followUp][locale]),
  ];
}

/** Day and result of the look back. */
export function followUpText({ reviewOn, followUp }: Assessment, locale: Locale): string {
  return [reviewOn, followUp && FOLLOW_UP_NAMES[followUp][locale]]
    .filter((part) => part !== undefined)
    .join(" · ");
}

/** The weighted scores of some entries, as what their origins are made of. */
export function scoreSubjects(
  { sheet, library, locale }: Scene,
  entries: readonly Assessment[],
): readonly (readonly [string, Subject])[] {
  const { weights } = sheet;
  return entries.flatMap((entry) => {
    if (totalOf(entry.scores, weights) === undefined) return [];
    const name = library.reforms.find(({ id }) => id === entry.reform)?.name[locale] ?? entry.reform;
    const parts = CRITERIA.flatMap((criterion) => {
      const score = entry.scores[criterion];
      const weight = weights[criterion];
      return score === undefined ? [] : [{ name: CRITERION_NAMES[criterion][locale], score, weight }];
    });
    return [
      [scoreKey(entry), { kind: "score", title: `${SCORE_WORDS.title[locale]} · ${name}`, parts }],
    ] as const;
  });
}
