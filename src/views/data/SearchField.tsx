import { useId } from "react";
import type { Text } from "../../core/types.ts";
import type { DataTab } from "./filters.ts";
import { useApp, useFilters } from "../../ui/context.ts";

const WORDS = {
  label: { zh: "在全部数据中查找", en: "Search all the data" },
  hint: { zh: "中文、拼音、首字母或英文", en: "Chinese, pinyin, initials or English" },
} satisfies Record<string, Text>;

/** One search over every section; the link carries it, and typing is one step of undo. */
export function SearchField({ counts }: { readonly counts: Record<DataTab, number> | undefined }) {
  const { store } = useApp();
  const { locale, query } = useFilters();
  const id = useId();
  const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
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
      <p role="status">{total === undefined ? " " : hitsText(total, locale)}</p>
    </div>
  );
}

function hitsText(total: number, locale: "zh" | "en"): string {
  if (locale === "zh") return total === 0 ? "没有找到，换一个词试试" : `共找到${String(total)}条`;
  return total === 0 ? "Nothing found; try another word" : `${String(total)} found`;
}
