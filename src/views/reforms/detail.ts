import type { Reform } from "../../core/reform.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { claimName } from "../../i18n/reforms.ts";
import { listed } from "../../i18n/text.ts";
import type { Block, Fact, StatementsBlock } from "../../report/blocks.ts";
import type { Rich } from "../../report/rich.ts";
import { citationOf } from "./citations.ts";
import { tagOf } from "./cards.ts";
import { effectTable } from "./effect-table.ts";
import { pairCharts } from "./effects.ts";
import { peerBlocks } from "./peers.ts";
import { refusedBlocks } from "./refused.ts";
import { labelled, sinceText } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { scoreBlocks } from "./score.ts";
import { targetBlocks } from "./targets.ts";

const WORDS = {
  content: { zh: "问题与举措", en: "Problem and actions" },
  problem: REFORM_TERMS.problem,
  measures: REFORM_TERMS.actions,
  includes: { zh: "包含", en: "Includes" },
  firsts: REFORM_TERMS.claims,
  claimed: { zh: "称者：", en: "claimed by " },
  unverified: { zh: "均为自称，未经核实。", en: "Claims only; none has been verified." },
  owner: REFORM_TERMS.owner,
  since: REFORM_TERMS.start,
  scope: ORIGIN_TERMS.scope,
  source: COLUMN_TERMS.source,
  notStated: { zh: "原文未写", en: "not stated in the text" },
} satisfies Record<string, Text>;

/** One case on its own page. */
export function detailBlocks(scene: Scene, reform: Reform): readonly Block[] {
  const { locale } = scene;
  const { name, includes = [], practice, id } = reform;
  const members = includes.map((one) => one[locale]);
  const contents = labelled(WORDS.includes, locale) + listed(locale, members);
  return [
    { kind: "finding", id: "finding", lead: name[locale], text: "" },
    { kind: "note", id: "area-field", text: [tagOf(scene, reform)] },
    ...(members.length === 0 ? [] : [{ kind: "note", id: "includes", text: [contents] } as const]),
    contentBlock(scene, reform),
    { kind: "facts", id: "facts", facts: factsOf(scene, reform) },
    ...pairCharts(scene, [reform], name[locale]),
    ...refusedBlocks(scene, [reform]),
    effectTable(scene, reform),
    ...targetBlocks(scene, [reform]),
    ...peerBlocks(scene, practice),
    ...scoreBlocks(scene, id),
  ];
}

/** What was wrong, what is done about it, and with what it is said to stand out. */
function contentBlock({ locale }: Scene, { problem, measures, claims: claimed }: Reform): StatementsBlock {
  const claims = claimed.map((claim): Rich => [
    { kind: "strong", text: claimName(claim)[locale] },
    ` ${claim.what[locale]} `,
    { kind: "muted", text: WORDS.claimed[locale] + claim.claimedBy[locale] },
  ]);
  const group = (id: "problem" | "measures" | "firsts", statements: readonly Rich[]) =>
    ({ id, title: WORDS[id][locale], tone: "plain", statements, none: WORDS.notStated[locale] }) as const;
  return {
    kind: "statements",
    id: "content",
    title: WORDS.content[locale],
    groups: [
      group("problem", problem ? [[problem[locale]]] : []),
      group(
        "measures",
        measures.map((measure) => [measure[locale]]),
      ),
      ...(claims.length === 0 ? [] : [group("firsts", claims)]),
    ],
    ...(claims.length > 0 && { rule: WORDS.unverified[locale] }),
  };
}

function factsOf(scene: Scene, reform: Reform): readonly Fact[] {
  const { areas, library, locale } = scene;
  const { owner, since, scope, area } = reform;
  const source = library.sources.get(reform.source);
  const quality = source?.quality?.[locale];
  const missing = WORDS.notStated[locale];
  return [
    { label: WORDS.owner[locale], value: [owner?.[locale] ?? missing] },
    { label: WORDS.since[locale], value: [since === undefined ? missing : sinceText(reform, locale)] },
    { label: WORDS.scope[locale], value: [(scope ?? areas.get(area)?.name)?.[locale] ?? missing] },
    {
      label: WORDS.source[locale],
      value: [
        citationOf(scene, reform),
        ...(quality === undefined ? [] : [{ kind: "muted", text: quality } as const]),
      ],
    },
  ];
}
