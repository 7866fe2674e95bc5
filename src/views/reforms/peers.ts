import { sharedMeasures } from "../../core/reform-effects.ts";
import type { SharedMeasure } from "../../core/reform-effects.ts";
import { peersOf } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { Table, TableCell } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { linkCell, wordsCell } from "../../i18n/cells.ts";
import { claimName } from "../../i18n/reforms.ts";
import type { Block, TableBlock } from "../../report/blocks.ts";
import { columnsOf, figureTable, rowsOf } from "./peer-figures.ts";
import { pageOf, sinceText } from "./scene.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "各地同类做法", en: "The same practice elsewhere" },
  caution: { zh: "不能直接比：", en: "What does not compare: " },
  alone: {
    zh: "所据文章里没有别的同类案例。",
    en: "The articles tell of no other case of this practice.",
  },
  area: COLUMN_TERMS.area,
  case: REFORM_TERMS.case,
  problem: REFORM_TERMS.problem,
  measures: REFORM_TERMS.actions,
  scope: ORIGIN_TERMS.scope,
  since: REFORM_TERMS.start,
  claim: REFORM_TERMS.claims,
  both: { zh: "都有的数字", en: "Figures that several give" },
  one: { zh: "只有一方给出的数字", en: "Figures that only one gives" },
  here: { zh: "本案例", en: "this case" },
} satisfies Record<string, Text>;

/** The cases of one practice side by side: what they do, how far, with what effect, and what does not compare. */
export function peerBlocks(scene: Scene, practice: string | undefined): readonly Block[] {
  const { library, locale } = scene;
  const found = practice === undefined ? undefined : library.practices.get(practice);
  if (!found) return [];
  const { id, name, caution } = found;
  const peers = peersOf(library, id);
  const warning = caution && [{ kind: "strong", text: WORDS.caution[locale] } as const, caution[locale]];
  return [
    {
      kind: "group",
      id: "peers",
      title: `${WORDS.title[locale]} · ${name[locale]}`,
      layout: "stack",
      blocks: [
        ...(warning ? [{ kind: "note", id: "peers-caution", text: warning, tone: "caution" } as const] : []),
        ...(peers.length < 2
          ? [{ kind: "note", id: "peers-alone", text: [WORDS.alone[locale]] } as const]
          : tablesOf(scene, peers, name[locale])),
      ],
    },
  ];
}

function tablesOf(scene: Scene, peers: readonly Reform[], title: string): readonly TableBlock[] {
  const { library, locale } = scene;
  const measures = sharedMeasures(library, peers);
  const figures = (id: string, name: Text, own: readonly SharedMeasure[]): readonly TableBlock[] =>
    own.length === 0
      ? []
      : [{ kind: "table", id, title: name[locale], table: figureTable(scene, peers, own) }];
  return [
    { kind: "table", id: "peers-words", title, table: wordTable(scene, peers) },
    ...figures(
      "peers-shared",
      WORDS.both,
      measures.filter(({ count }) => count > 1),
    ),
    ...figures(
      "peers-single",
      WORDS.one,
      measures.filter(({ count }) => count === 1),
    ),
  ];
}

/** What the texts say; an aspect that has several sentences has a row for each. */
function wordTable(scene: Scene, peers: readonly Reform[]): Table {
  const { locale } = scene;
  const aspect = (id: keyof typeof WORDS, textsOf: (reform: Reform) => readonly string[]) =>
    rowsOf(
      id,
      WORDS[id][locale],
      peers.map((reform) => textsOf(reform).map(wordsCell)),
    );
  return {
    columns: columnsOf(scene, peers, false),
    rows: [
      ...aspect("area", ({ area }) => [scene.area(area)]),
      ...rowsOf(
        "case",
        WORDS.case[locale],
        peers.map((reform) => [caseCell(scene, reform)]),
      ),
      ...aspect("problem", ({ problem }) => (problem ? [problem[locale]] : [])),
      ...aspect("measures", ({ measures }) => measures.map((measure) => measure[locale])),
      ...aspect("scope", ({ scope }) => (scope ? [scope[locale]] : [])),
      ...aspect("since", (reform) => (reform.since === undefined ? [] : [sinceText(reform, locale)])),
      ...aspect("claim", ({ claims }) =>
        claims.map((claim) => `${claimName(claim)[locale]}: ${claim.what[locale]}`),
      ),
    ],
  };
}

function caseCell(scene: Scene, reform: Reform): TableCell {
  const name = reform.name[scene.locale];
  return reform.id === scene.reform?.id
    ? wordsCell(`${name} (${WORDS.here[scene.locale]})`)
    : linkCell(name, pageOf(scene, reform));
}
