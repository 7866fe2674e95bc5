import { FIRST_LEVELS } from "../../core/reform.ts";
import { yearsOf } from "../../core/reforms.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { claimName } from "../../i18n/reforms.ts";
import { useApp } from "../../ui/context.ts";
import type { ViewParts } from "../types.ts";
import { Choice } from "./Choice.tsx";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  practice: TERMS.practice,
  zone: TERMS.zone,
  firstLevel: TERMS.first,
  since: TERMS.startYear,
  any: { zh: "不限", en: "Any" },
} satisfies Record<string, Text>;

type Props = Pick<ViewParts, "filters"> & { readonly shelf: Shelf };

/** Filters of which one can be chosen: practice, zone, level of a claim to be first, year. */
export function SingleChoices({ shelf: { library }, filters }: Props) {
  const { store } = useApp();
  const { locale } = filters;
  const options = {
    practice: [...library.practices.values()].map(({ id, name }) => ({ id, name: name[locale] })),
    zone: [...library.zones.values()].map(({ id, name }) => ({ id, name: name[locale] })),
    firstLevel: FIRST_LEVELS.map((id) => ({ id, name: claimName({ kind: "first", level: id })[locale] })),
    since: yearsOf(library.reforms).map((id) => ({ id, name: formatPeriod(id, locale) })),
  } as const;
  return (
    <>
      {(["practice", "zone", "firstLevel", "since"] as const).map((filter) => (
        <Choice<string>
          key={filter}
          label={WORDS[filter][locale]}
          any={WORDS.any[locale]}
          value={filters[filter]}
          options={options[filter]}
          onChange={(id) => {
            store.change({ [filter]: id });
          }}
        />
      ))}
    </>
  );
}
