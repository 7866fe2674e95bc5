import type { Reference } from "../../../explain/references.ts";
import { grouped } from "../../../core/grouped.ts";
import type { Library } from "../../../core/library.ts";
import type { Reform } from "../../../core/reform.ts";
import type { AreaCode, Period, Text } from "../../../core/types.ts";
import { formatPeriod } from "../../../i18n/format.ts";
import { FIELD_NAMES } from "../../../i18n/reform-fields.ts";
import type { Locale } from "../../../i18n/text.ts";
import type { CasesBlock } from "../../../report/blocks.ts";

const WORDS = {
  title: { zh: "该年起始的改革", en: "Reforms that began in the year" },
  none: {
    zh: "所据文章没有注明始于该年的改革案例；起始未注明的不列。",
    en: "The articles at hand date no reform to this year; those without a stated start are not listed.",
  },
} satisfies Record<string, Text>;

/** So many of a reform's actions are told. */
const MOST_ACTIONS = 2;

/** The district's reforms whose start a text dates to the year. */
export function reformsOfYear({ reforms }: Library, area: AreaCode, year: Period): readonly Reform[] {
  return reforms.filter((reform) => reform.area === area && reform.since?.startsWith(year) === true);
}

/** Each with its field, its start and what is done, under the number of the article that tells of it. */
export function reformsBlock(reforms: readonly Reform[], locale: Locale): CasesBlock {
  const cases = reforms.map((reform) => ({
    id: reform.id,
    title: reform.name[locale],
    meta: [FIELD_NAMES[reform.field][locale], formatPeriod(reform.since as Period, locale)].join(" · "),
    cited: citationKey(reform),
    lines: reform.measures.slice(0, MOST_ACTIONS).map((action) => [action[locale].replace(/[。.]$/, "")]),
  }));
  return {
    kind: "cases",
    id: "reforms",
    title: WORDS.title[locale],
    none: WORDS.none[locale],
    groups: [{ id: "all", title: "", cases }],
  };
}

/** The articles behind the cases. */
export function reformCitations(reforms: readonly Reform[], { sources }: Library): readonly Reference[] {
  return [...grouped(reforms, ({ source }) => source)].flatMap(([id, own]) => {
    const source = sources.get(id);
    return source ? [{ source, keys: own.map(citationKey) }] : [];
  });
}

function citationKey({ id }: Reform): string {
  return `reform/${id}`;
}
