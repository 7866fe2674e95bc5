import { comparePeriods } from "../../core/period.ts";
import type { Stock } from "../../data/stock.ts";
import { formatPeriod } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Filters } from "../../state/filters.ts";
import type { MadeAt } from "../../state/made-at.ts";
import type { View } from "../../views/types.ts";
import { between, WORDS } from "./words.ts";

/**
 * What is said of a frozen view whose figures are still the same: that a newer period can be had, or a newer release;
 * undefined where nothing is newer.
 */
export function newerThan(
  view: View,
  filters: Filters,
  stock: Stock,
  then: MadeAt | undefined,
): string | undefined {
  const { locale, when } = filters;
  const newest = view.pins?.({ ...filters, when: { kind: "common" } }, stock).when;
  const [was, is] = [periodOf(when), periodOf(newest)];
  if (was !== undefined && is !== undefined && comparePeriods(is, was) > 0)
    return between(WORDS.newer[locale], formatPeriod(was, locale), formatPeriod(is, locale));
  const { release } = stock.manifest;
  return then === undefined || then.id === release.id
    ? undefined
    : between(WORDS.newRelease[locale], named(then), named(release));
}

function periodOf(when: Filters["when"] | undefined) {
  return when?.kind === "period" ? when.period : undefined;
}

/** A release by its day, with its id, since a day can have two. */
function named({ id, date }: MadeAt): string {
  return `${date} ${id}`;
}

/** Why frozen figures cannot be shown: they were revised in a newer release, or in the same one another view was asked for. */
export function whyNot(locale: Locale, then: MadeAt | undefined, release: MadeAt): Refusal {
  return then?.id === release.id
    ? { headline: WORDS.changed[locale], why: WORDS.changedWhy[locale] }
    : {
        headline: WORDS.revised[locale],
        why: between(WORDS.revisedWhy[locale], then ? named(then) : "?", named(release)),
      };
}

type Refusal = { readonly headline: string; readonly why: string };
