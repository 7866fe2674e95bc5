import type { CrosscheckVerdict } from "../../core/evidence.ts";
import type { Text } from "../../core/types.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import { CROSSCHECK_VERDICT_NAMES } from "../../i18n/evidence.ts";
import type { Tone } from "../../report/blocks.ts";
import { crosscheckRecord } from "./crosscheck-record.ts";
import { absent } from "./part.ts";
import type { Part } from "./part.ts";
import { recordsPart } from "./record.ts";
import { searched } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { bySubset, subsetsBlock } from "./subsets.ts";
import { placeText } from "./words.ts";

const WORDS = {
  list: EVIDENCE_TERMS.crosschecks,
  missing: EVIDENCE_TERMS.theCrosschecks,
  about: {
    zh: "文中数字之间、数字与统计资料之间应当成立的关系。每个数按印出的位数带取整区间：两边区间相交即为一致，不相交即为不一致；原文可作两种理解且结论不同的，记为两可。",
    en: "What the figures of a text must satisfy among themselves and with the statistics. Each figure is taken with the interval its printed digits allow: where the two sides meet they are consistent, where they do not they are inconsistent; where the text can be read in two ways with different results, the check is ambiguous.",
  },
} satisfies Record<string, Text>;

/** What needs attention stands first. */
const ATTENTION: readonly CrosscheckVerdict[] = ["inconsistent", "ambiguous", "consistent"];
const TONES: Record<CrosscheckVerdict, Tone> = {
  consistent: "good",
  inconsistent: "bad",
  ambiguous: "caution",
};

/** What figures must satisfy among themselves, and whether they do. */
export function crosschecksPart(scene: Scene): Part {
  const { filters, locale, stock, words } = scene;
  const wire = stock.evidence.crosschecks;
  if (!wire)
    return absent("crosschecks", WORDS.missing[locale], { kind: "evidence", evidence: "crosschecks" });
  const open = wire.records.find(({ id }) => id === filters.item);
  const found = searched(scene, "crosschecks", wire.records);
  const verdictOf = ({ verdict }: (typeof found)[number]) => verdict;
  return recordsPart(scene, {
    title: WORDS.list[locale],
    about: WORDS.about,
    subsets: subsetsBlock(scene, CROSSCHECK_VERDICT_NAMES, ATTENTION, found.map(verdictOf)),
    items: bySubset(scene, ATTENTION, found, verdictOf).map(({ id, name, area, period, verdict }) => ({
      id,
      title: name[locale],
      meta: placeText(words.area(area), period, locale),
      badge: { text: CROSSCHECK_VERDICT_NAMES[verdict][locale], tone: TONES[verdict] },
    })),
    record: open && crosscheckRecord(scene, open, TONES[open.verdict], wire),
  });
}
