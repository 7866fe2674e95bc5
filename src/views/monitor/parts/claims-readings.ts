import type { KnownClaim } from "../../../core/claim-cases.ts";
import { asTaken, CLAIM_PARTS } from "../../../core/claim.ts";
import type { ClaimPart, GrowthClaim, JudgedClaim, JudgedReading } from "../../../core/claim.ts";
import { amountText } from "../../../core/claim-text.ts";
import type { TableCell, TableRow } from "../../../core/table.ts";
import type { Text } from "../../../core/types.ts";
import { NO_CELL, textColumn, wordsCell } from "../../../i18n/cells.ts";
import { factorText, meaningOf, PART_NAMES, READING_NAMES, verdictTone, verdictWords } from "../../../i18n/say-claim.ts"; // oxfmt-ignore
import { CLAIM_TERMS } from "../../../i18n/terms-claims.ts";
import { EVIDENCE_TERMS } from "../../../i18n/terms-evidence.ts";
import { COLUMN_TERMS } from "../../../i18n/terms-columns.ts";
import { enumerated, listed } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { Block } from "../../../report/blocks.ts";
import { monitorFilters } from "../filters.ts";
import { effectCell, impliedCell, RATIO } from "./claims-figures.ts";
import type { ClaimScene } from "./claims-scene.ts";

const WORDS = {
  readings: { zh: "两种读法", en: "How it can be read" },
  reading: { zh: "读法", en: "Reading" },
  arithmetic: EVIDENCE_TERMS.formula,
  verdict: CLAIM_TERMS.outcome,
  ifAfter: { zh: "要成立，后来须为", en: "True if after were" },
  ifBefore: { zh: "或原来须为", en: "or before were" },
  ifNumber: { zh: "或应称N为", en: "or N were" },
  figures: { zh: "所用的数", en: "Figures used" },
  claim: monitorFilters.claim.name,
  rule: {
    zh: "没有取整的数（翻番的次数、精确的计数）就是它本身，其余的数各按印出的位数取区间，得出比值的区间。印出两数之比在所称倍数（按其位数取区间）之内，或比值的区间整个在其内，为成立；比值的区间与所称没有交集，或说增而减、说减而增，为不成立；只有部分相交，为不能断定。没有取整的说法（如翻番），比值区间宽不过一成而含所称倍数，为成立。“去尾取整才成立”指按四舍五入不成立，舍去小数才成立。缺数时不猜。",
    en: "What was not rounded (a number of doublings, an exact count) is just that; any other figure may be anything that its printed digits leave open, and so may the ratio of the two. A claim holds where the ratio as printed is within what the claim's own digits say, or where all that the ratio can be is. It does not hold where the two share nothing, or where what is said to rise falls or the other way round. Where they share a part only, it cannot be told. A claim that is not rounded (doubled) holds where the ratio can be that and is known to a tenth. “With digits cut off”: not by rounding, only if the rest was dropped. What is lacking is not guessed.",
  },
} satisfies Record<string, Text>;

/** Each reading with its arithmetic and what would make it true, and the figures that it rests on. */
export function readingBlocks(
  scene: ClaimScene,
  claim: GrowthClaim,
  judged: JudgedClaim,
  known: KnownClaim | undefined,
): readonly Block[] {
  const { locale } = scene;
  const figureRow = (part: ClaimPart): TableRow => ({
    key: part,
    cells: [wordsCell(PART_NAMES[part][locale]), givenCell(scene, claim, known, part)],
  });
  const ratio: readonly TableRow[] = judged.ratio
    ? [
        {
          key: "ratio",
          cells: [
            wordsCell(RATIO[locale]),
            impliedCell(scene, known, { part: "ratio", value: judged.ratio }),
          ],
        },
      ]
    : [];
  return [
    {
      kind: "table",
      id: "readings",
      title: WORDS.readings[locale],
      table: {
        columns: [
          { ...textColumn("reading", WORDS.reading[locale]), prose: true },
          { ...textColumn("arithmetic", WORDS.arithmetic[locale]), order: 2 },
          { ...textColumn("verdict", WORDS.verdict[locale]), order: 1 },
          { ...textColumn("if-after", WORDS.ifAfter[locale]), order: 3 },
          { ...textColumn("if-before", WORDS.ifBefore[locale]), order: 4 },
          { ...textColumn("if-number", WORDS.ifNumber[locale]), order: 5 },
        ],
        rows: judged.readings.map((reading) => readingRow(scene, claim, known, reading)),
      },
      note: WORDS.rule[locale] + exactNote(claim, locale),
    },
    {
      kind: "table",
      id: "claim-figures",
      title: WORDS.figures[locale],
      table: {
        columns: [
          textColumn("what", WORDS.claim[locale]),
          { ...textColumn("value", COLUMN_TERMS.value[locale]), order: 1 },
        ],
        rows: [...CLAIM_PARTS.map(figureRow), ...ratio],
      },
    },
  ];
}

/** Which of the figures are taken as exact, so that the rule can be followed with the figures shown. */
function exactNote(claim: GrowthClaim, locale: Locale): string {
  const taken = asTaken(claim);
  const exact = CLAIM_PARTS.filter((part) => taken[part]?.step === 0 && taken[part].bound === "exact");
  if (exact.length === 0) return "";
  if (locale === "en") {
    const names = enumerated(exact.map((part) => (part === "n" ? "N" : PART_NAMES[part].en.toLowerCase())));
    return ` Here ${names} ${exact.length > 1 ? "are" : "is"} taken as exact.`;
  }
  const names = listed(
    locale,
    exact.map((part) => PART_NAMES[part].zh),
  );
  return `这里${names}按精确的数计，不取区间。`;
}

function readingRow(
  scene: ClaimScene,
  claim: GrowthClaim,
  known: KnownClaim | undefined,
  reading: JudgedReading,
): TableRow {
  const { locale } = scene;
  const needed = (["after", "before", "n"] as const).map((part) => {
    const value = reading.needed[part];
    return value ? impliedCell(scene, known, { part, value, reading }) : NO_CELL;
  });
  return {
    key: reading.reading,
    cells: [
      {
        ...wordsCell(READING_NAMES[reading.reading][locale]),
        below: meaningOf(claim.form, reading.reading, locale),
      },
      wordsCell(factorText(claim, reading.reading, locale)),
      { ...wordsCell(verdictWords(reading.verdict, locale)), tone: verdictTone(reading.verdict) },
      ...needed,
    ],
  };
}

export function givenCell(
  scene: ClaimScene,
  claim: GrowthClaim,
  known: KnownClaim | undefined,
  part: ClaimPart,
): TableCell {
  const figure = known?.figures[part];
  if (figure) return effectCell(scene, figure);
  const amount = claim[part];
  return amount ? { text: amountText(amount), value: amount.value, bound: amount.bound } : NO_CELL;
}
