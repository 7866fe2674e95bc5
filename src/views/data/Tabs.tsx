import type { KeyboardEvent } from "react";
import type { Text } from "../../core/types.ts";
import { DATA_TABS } from "./filters.ts";
import type { DataTab } from "./filters.ts";
import { useFilters } from "../../ui/context.ts";
import { ViewLink } from "../../ui/ViewLink.tsx";

export const TAB_NAMES: Record<DataTab, Text> = {
  sources: { zh: "来源", en: "Sources" },
  indicators: { zh: "指标词典", en: "Indicators" },
  crosschecks: { zh: "交叉核对", en: "Cross-checks" },
  derived: { zh: "推算值", en: "Derived values" },
  conflicts: { zh: "分歧", en: "Conflicts" },
  downloads: { zh: "下载", en: "Downloads" },
  releases: { zh: "版本", en: "Releases" },
};
const SECTIONS: Text = { zh: "栏目", en: "Sections" };

/** The sections as links, each with how many records it has or the search finds; arrow keys go from one to the next. */
export function Tabs({ counts }: { readonly counts: Record<DataTab, number> | undefined }) {
  const { locale, tab } = useFilters();
  return (
    <nav className="data-tabs" aria-label={SECTIONS[locale]} onKeyDown={moveFocus}>
      {DATA_TABS.map((id) => (
        <ViewLink
          key={id}
          to={{ tab: id, item: undefined, subset: undefined }}
          aria-current={id === tab ? "page" : undefined}
        >
          {TAB_NAMES[id][locale]} <span className="count">{counts ? counts[id] : ""}</span>
        </ViewLink>
      ))}
    </nav>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll("a")];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  links[(at + step + links.length) % links.length]?.focus();
}
