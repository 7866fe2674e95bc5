import { grouped } from "../../../core/grouped.ts";
import type { Reference } from "../../../explain/references.ts";
import type { Library } from "../../../core/library.ts";
import type { Reform } from "../../../core/reform.ts";
import { peersOf } from "../../../core/reforms.ts";
import type { AreaCode, Period, Text } from "../../../core/types.ts";
import { textColumn, wordsCell } from "../../../i18n/cells.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { COLON, remarked, SEMICOLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { StatementsBlock, TableBlock } from "../../../report/blocks.ts";

const WORDS = {
  title: { zh: "同类改革做法", en: "Reforms of the same practice" },
  caution: { zh: "不能直接比之处", en: "What does not compare" },
  note: {
    zh: "案例取自所据文章，详略不同；空格表示没有写到，不等于没有做。",
    en: "The cases are those that the articles at hand tell of; a blank means that they tell of none, not that there is none.",
  },
} satisfies Record<string, Text>;

/** A practice that several of the districts follow, with each one's cases of it. */
export type SharedPractice = {
  readonly name: Text;
  readonly caution?: Text;
  readonly cases: ReadonlyMap<AreaCode, readonly Reform[]>;
};

/** What at least two of the districts do alike, that of most of them first. */
export function sharedPractices(library: Library, areas: readonly AreaCode[]): readonly SharedPractice[] {
  return [...library.practices.values()]
    .map(({ id, name, caution }): SharedPractice => {
      const peers = peersOf(library, id);
      const cases = new Map(
        areas.map((area) => [area, peers.filter((reform) => reform.area === area)] as const),
      );
      return { name, ...(caution && { caution }), cases };
    })
    .filter((practice) => followers(practice) >= 2)
    .sort((a, b) => followers(b) - followers(a));
}

/** How many of the districts have a case of it. */
export function followers({ cases }: SharedPractice): number {
  return [...cases.values()].filter((own) => own.length > 0).length;
}

export function practicesBlock(
  practices: readonly SharedPractice[],
  areas: readonly AreaCode[],
  nameOf: (area: AreaCode) => string,
  locale: Locale,
): TableBlock {
  return {
    kind: "table",
    id: "practices",
    title: WORDS.title[locale],
    note: WORDS.note[locale],
    table: {
      columns: [
        textColumn("practice", TERMS.practice[locale]),
        ...areas.map((area) => ({ ...textColumn(area, nameOf(area)), prose: true as const })),
      ],
      rows: practices.map(({ name, cases }) => ({
        key: name.en,
        cells: [
          wordsCell(name[locale]),
          ...areas.map((area) => {
            const own = cases.get(area) ?? [];
            const text = own.map((reform) => caseText(reform, locale)).join(SEMICOLON[locale]);
            return { ...wordsCell(text), ...(text !== "" && { cited: citationKey(name, area) }) };
          }),
        ],
      })),
    },
  };
}

/** The articles that the cases are taken from, with the cells of the table that name cases of each. */
export function practiceCitations(
  practices: readonly SharedPractice[],
  { sources }: Library,
): readonly Reference[] {
  const cited = practices.flatMap(({ name, cases }) =>
    [...cases].flatMap(([area, own]) => own.map(({ source }) => ({ source, key: citationKey(name, area) }))),
  );
  return [...grouped(cited, ({ source }) => source)].flatMap(([id, own]) => {
    const source = sources.get(id);
    return source ? [{ source, keys: [...new Set(own.map(({ key }) => key))] }] : [];
  });
}

function citationKey(practice: Text, area: AreaCode): string {
  return `practice/${practice.en}/${area}`;
}

/** What of the practices' figures does not compare, by practice; nothing where nothing is known to stand against it. */
export function cautionsBlock(
  practices: readonly SharedPractice[],
  locale: Locale,
): StatementsBlock | undefined {
  const statements = practices.flatMap(({ name, caution }) =>
    caution ? [[name[locale] + COLON[locale] + caution[locale]]] : [],
  );
  if (statements.length === 0) return undefined;
  return {
    kind: "statements",
    id: "practices-cautions",
    title: WORDS.caution[locale],
    groups: [{ id: "all", title: "", tone: "caution", statements }],
  };
}

/** A case's name with the time it began, where a text says it. */
function caseText({ name, since }: Reform, locale: Locale): string {
  return since === undefined
    ? name[locale]
    : remarked(name[locale], formatPeriod(since as Period, locale), locale);
}
