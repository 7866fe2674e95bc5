import { OWN_DATA } from "../../core/own.ts";
import { TERMS } from "../../i18n/terms.ts";
import type { Text } from "../../core/types.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { EVIDENCE_TERMS } from "../../i18n/terms-evidence.ts";
import type { Block } from "../../report/blocks.ts";
import { DATA_TABS } from "./filters.ts";
import type { Filters } from "../../state/filters.ts";
import type { DataTab } from "./filters.ts";
import type { ReportContext } from "../types.ts";
import { cases, note } from "./part.ts";
import type { Scene } from "./scene.ts";

export const TAB_NAMES: Record<DataTab, Text> = {
  sources: COLUMN_TERMS.sources,
  indicators: EVIDENCE_TERMS.dictionary,
  crosschecks: EVIDENCE_TERMS.crosschecks,
  derived: EVIDENCE_TERMS.derivedValues,
  conflicts: { zh: "分歧", en: "Conflicts" },
  downloads: { zh: "下载", en: "Downloads" },
  releases: { zh: "版本", en: "Releases" },
  import: OWN_DATA,
};

/** The sections, each with how many records it has or the search finds, and how many that is in all. */
export function sectionsBlocks(
  { locale, query }: Filters,
  address: ReportContext["address"],
  scene: Scene | undefined,
): readonly Block[] {
  const sections = DATA_TABS.map((tab) => ({
    id: tab,
    title: TAB_NAMES[tab][locale],
    href: address({ tab, item: undefined, subset: undefined }),
    // The reader's own tables are no records to be searched.
    meta: tab === "import" ? "" : String(scene?.found.get(tab)?.length ?? ""),
  }));
  const block = cases("sections", TERMS.section[locale], sections);
  if (!scene || query === "") return [block];
  const total = [...scene.found.values()].reduce((sum, { length }) => sum + length, 0);
  return [block, note("found", FOUND[locale](total))];
}

const FOUND = {
  zh: (total: number) => (total === 0 ? "没有找到，换一个词试试" : `共找到${String(total)}条`),
  en: (total: number) => (total === 0 ? "Nothing found; try another word" : `${String(total)} found`),
};
