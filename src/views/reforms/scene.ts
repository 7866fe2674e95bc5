import { chooseReforms } from "../../core/reforms.ts";
import type { Reform } from "../../core/reform.ts";
import type { AreaCode, Period, Text } from "../../core/types.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { COLON } from "../../i18n/text.ts";
import type { Locale } from "../../i18n/text.ts";
import { areaName } from "../../i18n/words.ts";
import type { Filters } from "../../state/filters.ts";
import type { ReportContext } from "../types.ts";
import { choiceOf, knownParts } from "./choice.ts";
import { shelfOf } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

/** What every part of the report is made from: the library, the chosen cases, and the words and addresses for them. */
export type Scene = Shelf & {
  readonly filters: Filters;
  readonly locale: Locale;
  readonly reforms: readonly Reform[];
  /** The case whose own page it is. */
  readonly reform: Reform | undefined;
  readonly sheet: ReportContext["sheet"];
  readonly address: ReportContext["address"];
  readonly area: (code: AreaCode) => string;
};

/** What the library does not hold is left out, as if the link had never named it. */
export function sceneOf(asked: Filters, { stock, sheet, address }: ReportContext): Scene {
  const shelf = shelfOf(stock);
  if (!shelf) throw new Error("The reforms are not loaded.");
  const { library } = shelf;
  const filters = knownParts(library, asked);
  const { locale, item } = filters;
  return {
    ...shelf,
    filters,
    locale,
    reforms: chooseReforms(library, choiceOf(filters)),
    reform: library.reforms.find(({ id }) => id === item),
    sheet,
    address,
    area: (code) => areaName(shelf, code, locale),
  };
}

export function sinceText({ since }: Reform, locale: Locale): string {
  return formatPeriod((since ?? "undated") as Period, locale);
}

/** The address of a case's own page. */
export function pageOf({ address }: Scene, { id }: Pick<Reform, "id">): string {
  return address({ item: id });
}

/** A label with what follows it: 不能直接比：… / What does not compare: … */
export function labelled(label: Text, locale: Locale): string {
  return label[locale] + COLON[locale];
}
