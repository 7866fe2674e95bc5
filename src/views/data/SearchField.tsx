import { useId } from "react";
import type { Text } from "../../core/types.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";

const WORDS = {
  label: { zh: "在全部数据中查找", en: "Search all the data" },
  hint: PART_ACTIONS.searchBy,
} satisfies Record<string, Text>;

type Props = { readonly filters: Filters; readonly found: string };

/** One search over every section; the link carries it, and typing is one step of undo. */
export function SearchField({ filters: { locale, query }, found }: Props) {
  const { store } = useApp();
  const id = useId();
  return (
    <div className="data-search" role="search">
      <label htmlFor={id}>
        {WORDS.label[locale]} <small>{WORDS.hint[locale]}</small>
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        onChange={({ currentTarget }) => {
          store.change({ query: currentTarget.value }, query === "" ? "step" : "amend");
        }}
      />
      <p role="status">{found}</p>
    </div>
  );
}
