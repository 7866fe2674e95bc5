import type { CrosscheckVerdict } from "../../core/evidence.ts";
import type { Text } from "../../core/types.ts";
import { CROSSCHECK_VERDICT_NAMES } from "../../i18n/evidence.ts";
import type { Tone } from "../../report/blocks.ts";
import { crosscheckRecord } from "./crosscheck-record.ts";
import { hitsIn } from "./library.ts";
import { listBlocks } from "./list.ts";
import { absent, note, stack } from "./part.ts";
import { recordPart } from "./record.ts";
import type { SectionPart } from "./record.ts";
import type { Scene } from "./scene.ts";
import { subsetsBlock, wantedSubsets } from "./subsets.ts";
import { placeText } from "./words.ts";

const WORDS = {
  list: { zh: "交叉核对", en: "Cross-checks" },
  missing: { zh: "交叉核对", en: "the cross-checks" },
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

export function crosschecksPart(scene: Scene): SectionPart {
  const { filters, library, locale, stock, words } = scene;
  const wire = stock.evidence.crosschecks;
  const title = WORDS.list[locale];
  if (!wire)
    return absent("crosschecks", WORDS.missing[locale], { kind: "evidence", evidence: "crosschecks" });
  const found = hitsIn(library.crosschecks, filters.query);
  const verdicts = found.map(({ verdict }) => verdict);
  const items = wantedSubsets(scene, ATTENTION).flatMap((wanted) =>
    found
      .filter(({ verdict }) => verdict === wanted)
      .map(({ id, name, area, period, verdict }) => ({
        id,
        title: name[locale],
        meta: placeText(words.area(area), period, locale),
        badge: { text: CROSSCHECK_VERDICT_NAMES[verdict][locale], tone: TONES[verdict] },
        group: { id: "all", title: "" },
      })),
  );
  const open = wire.records.find(({ id }) => id === filters.item);
  const chips = subsetsBlock(scene, CROSSCHECK_VERDICT_NAMES, ATTENTION, verdicts);
  return recordPart(scene, [chips, ...listBlocks(scene, title, items)], {
    about: stack("about", title, note("about-text", WORDS.about[locale])),
    record: open && crosscheckRecord(scene, open, TONES[open.verdict], wire),
  });
}
