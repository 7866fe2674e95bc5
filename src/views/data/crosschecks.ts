import { IDENTITY_KINDS } from "../../core/crosscheck.ts";
import type { Crosscheck, CrosscheckVerdict, Tally } from "../../core/evidence.ts";
import type { Text } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import { CROSSCHECK_VERDICT_NAMES } from "../../i18n/evidence.ts";
import { IDENTITY_NAMES } from "../../i18n/identities.ts";
import type { NoteBlock, Tone } from "../../report/blocks.ts";
import { crosscheckRecord } from "./crosscheck-record.ts";
import { absent, muted, note } from "./part.ts";
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
    zh: "文中数字之间、数字与统计资料之间应当成立的关系。每个数按印出的位数带取整区间：两边区间相交即为一致，不相交即为不一致；原文可作两种理解且结论不同的，记为两可；两边不相交但口径未必相同或基数可能已修订的，不能判定。",
    en: "What the figures of a text must satisfy among themselves and with the statistics. Each figure is taken with the interval its printed digits allow: where the two sides meet they are consistent, where they do not they are inconsistent; where the text can be read in two ways with different results, the check is ambiguous; where they do not meet but their basis may differ or a base may have been revised, it is not decidable.",
  },
  statistics: { zh: "统计核对", en: "over the statistics" },
} satisfies Record<string, Text>;

type Subset = CrosscheckVerdict | "statistics";

/** What needs attention stands first. */
const ATTENTION: readonly Subset[] = ["inconsistent", "ambiguous", "undecided", "consistent", "statistics"];
const NAMES: Readonly<Record<Subset, Text>> = { ...CROSSCHECK_VERDICT_NAMES, statistics: WORDS.statistics };
const TONES: Record<CrosscheckVerdict, Tone> = {
  consistent: "good",
  inconsistent: "bad",
  ambiguous: "caution",
  undecided: "caution",
};

/** What figures must satisfy among themselves, and whether they do. */
export function crosschecksPart(scene: Scene): Part {
  const { filters, locale, stock, words } = scene;
  const wire = stock.evidence.crosschecks;
  if (!wire)
    return absent("crosschecks", WORDS.missing[locale], { kind: "evidence", evidence: "crosschecks" });
  const open = wire.records.find(({ id }) => id === filters.item);
  const found = searched(scene, "crosschecks", wire.records);
  return recordsPart(scene, {
    title: WORDS.list[locale],
    about: WORDS.about,
    notes: tallyNotes(wire.tally ?? {}, locale),
    subsets: subsetsBlock(scene, NAMES, ATTENTION, found.map(subsetsOf)),
    items: bySubset(scene, ATTENTION, found, subsetsOf).map(({ id, name, area, period, verdict }) => ({
      id,
      title: name[locale],
      meta: placeText(words.area(area), period, locale),
      badge: { text: CROSSCHECK_VERDICT_NAMES[verdict][locale], tone: TONES[verdict] },
    })),
    record: open && crosscheckRecord(scene, open, TONES[open.verdict], wire),
  });
}

function subsetsOf({ verdict, identity }: Crosscheck): readonly Subset[] {
  return identity === undefined ? [verdict] : [verdict, "statistics"];
}

/** How many identities of the statistics came out how, by kind: those that hold are not listed one by one. */
function tallyNotes(tally: Tally, locale: Locale): readonly NoteBlock[] {
  const lines = IDENTITY_KINDS.flatMap((kind) => {
    const counts = tally[kind];
    if (!counts) return [];
    return [note(`identity-${kind}`, `${IDENTITY_NAMES[kind][locale]} `, muted(COUNTS[locale](counts)))];
  });
  return lines.length === 0 ? [] : [note("tally", TALLY[locale]), ...lines];
}

const TALLY: Text = {
  zh: "统计数字之间应当成立的关系由构建程序逐一计算，成立的只计数，不成立或不能判定的列出。印法不明的数，按所示末位的半个单位计取整。一边只是界限值的，不能判定，也只计数。",
  en: "The identities between statistics are computed one by one by the build: those that hold are only counted, those that fail or cannot be decided are listed. Where the print of a figure is not known, half a unit of the last digit shown is allowed for. With a bound on one side nothing can be decided; these are only counted too.",
};

type Counts = NonNullable<Tally[keyof Tally]>;

const COUNTS = {
  zh: (counts: Counts) =>
    `一致${String(counts.consistent)}，不一致${String(counts.inconsistent)}，不能判定${String(counts.undecided)}`,
  en: (counts: Counts) =>
    `${String(counts.consistent)} consistent, ${String(counts.inconsistent)} inconsistent, ${String(counts.undecided)} not decidable`,
};
