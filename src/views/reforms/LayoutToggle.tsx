import { matrixChart } from "../../charts/matrix.ts";
import { sitesChart } from "../../charts/sites.ts";
import { timelineChart } from "../../charts/timeline.ts";
import type { Text } from "../../core/types.ts";
import { TERMS } from "../../i18n/terms.ts";
import { REFORM_LAYOUTS } from "./filters.ts";
import type { ReformLayout } from "./filters.ts";
import { useApp } from "../../ui/context.ts";
import type { ViewParts } from "../types.ts";

const NAMES: Record<ReformLayout, Text> = {
  matrix: matrixChart.title,
  map: sitesChart.title,
  timeline: timelineChart.title,
  cards: { zh: "卡片", en: "Cards" },
  effects: { zh: "成效", en: "Effects" },
  assessment: { zh: "自评", en: "Own scores" },
};

/** How the chosen cases are laid out. */
export function LayoutToggle({ filters: { locale, reformLayout } }: Pick<ViewParts, "filters">) {
  const { store } = useApp();
  return (
    <div className="toggle" role="group" aria-label={TERMS.layout[locale]}>
      {REFORM_LAYOUTS.map((layout) => (
        <button
          key={layout}
          type="button"
          aria-pressed={reformLayout === layout}
          onClick={() => {
            store.change({ reformLayout: layout });
          }}
        >
          {NAMES[layout][locale]}
        </button>
      ))}
    </div>
  );
}
