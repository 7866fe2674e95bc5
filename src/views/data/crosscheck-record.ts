import type { Crosscheck } from "../../core/evidence.ts";
import type { Text } from "../../core/types.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import type { EvidenceWire } from "../../data/wire-evidence.ts";
import { readingSteps } from "../../explain/arithmetic.ts";
import type { ReadingSteps } from "../../explain/arithmetic.ts";
import { CROSSCHECK_VERDICT_NAMES, relationResult, relationSign } from "../../i18n/evidence.ts";
import type { Scale } from "../../i18n/quantity.ts";
import type { Locale } from "../../i18n/text.ts";
import type { GroupBlock, Tone } from "../../report/blocks.ts";
import { operandsPart } from "./figure-table.ts";
import type { OpenRecord } from "./record.ts";
import type { Scene } from "./scene.ts";
import { conclusion, sideFacts } from "./side.ts";
import { labelled, placeText } from "./words.ts";

const WORDS = {
  other: EVIDENCE_TERMS.otherReading,
  left: EVIDENCE_TERMS.left,
  right: EVIDENCE_TERMS.right,
} satisfies Record<string, Text>;

/** One check with its arithmetic laid open: both sides in names, in numbers and as intervals, and what follows. */
export function crosscheckRecord(
  scene: Scene,
  check: Crosscheck,
  tone: Tone,
  wire: EvidenceWire<"crosschecks">,
): OpenRecord {
  const { locale, words } = scene;
  const { name, area, period, verdict, why, unit, operands } = check;
  const { blocks, figures } = operandsPart(scene, operands, wire);
  return {
    title: name[locale],
    kicker: placeText(words.area(area), period, locale),
    blocks: [
      conclusion(CROSSCHECK_VERDICT_NAMES[verdict][locale], tone, why[locale]),
      ...readingSteps(check, wire, locale).map((reading, index) =>
        readingGroup(`reading-${String(index + 1)}`, reading, check, words.unit(unit), locale),
      ),
      ...blocks,
    ],
    ...(figures && { figures }),
  };
}

/** Both sides, how they must stand to each other (struck out where they cannot), and what that means. */
function readingGroup(
  id: string,
  reading: ReadingSteps,
  { verdict }: Crosscheck,
  scale: Scale,
  locale: Locale,
): GroupBlock {
  const { what, left, right, relation, holds } = reading;
  const result = relationResult(relation, holds, verdict)[locale];
  const [tone, mark] = holds
    ? (["good", "✓"] as const)
    : verdict === "undecided"
      ? (["caution", "?"] as const)
      : (["bad", "×"] as const);
  const sign = relationSign(relation, holds, verdict);
  return {
    kind: "group",
    id,
    layout: "columns",
    ...(what !== undefined && { title: labelled(WORDS.other[locale], what, locale) }),
    blocks: [
      sideFacts(`${id}-left`, WORDS.left[locale], left, scale, locale),
      { kind: "note", id: `${id}-relation`, tone, text: [sign] },
      sideFacts(`${id}-right`, WORDS.right[locale], right, scale, locale),
      { kind: "note", id: `${id}-result`, tone, text: [`${mark} ${result}`] },
    ],
  };
}
