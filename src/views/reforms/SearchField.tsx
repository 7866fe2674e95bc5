import type { Text } from "../../core/types.ts";
import { useApp } from "../../ui/context.ts";
import type { ViewParts } from "../types.ts";

const SEARCH: Text = { zh: "搜索案例（中文、拼音或英文）", en: "Search the cases" };

/** Finds cases by words, pinyin or initials. */
export function SearchField({ filters: { locale, query } }: Pick<ViewParts, "filters">) {
  const { store } = useApp();
  return (
    <input
      type="search"
      aria-label={SEARCH[locale]}
      placeholder={SEARCH[locale]}
      value={query}
      onChange={({ target }) => {
        // One search is one step back, however many letters it took.
        store.change({ query: target.value }, query === "" ? "step" : "amend");
      }}
    />
  );
}
