import { useMemo } from "react";
import type { Text } from "../../core/types.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { areasOf } from "../../state/area-chosen.ts";
import { useApp } from "../../ui/context.ts";
import { AreaChoice } from "../../ui/pickers/AreaChoice.tsx";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { OVERVIEW_ORDERS, OVERVIEW_PARTS, overviewFilters } from "./filters.ts";
import type { OverviewOrder } from "./filters.ts";
import "./paper.css";

const ORDERS: Record<OverviewOrder, Text> = {
  topic: { zh: "按主题", en: "By topic" },
  gap: { zh: "按位次差距", en: "By gap of ranks" },
  coverage: { zh: "按覆盖", en: "By coverage" },
};

export function Controls({ stock: { manifest }, filters, report }: ViewParts) {
  const { store } = useApp();
  const { locale, part, order } = filters;
  const byCode = useMemo(() => new Map(manifest.areas.map((area) => [area.code, area])), [manifest]);
  const chosen = areasOf(byCode, filters.areas);
  const count = String(chosen.length);
  const parts = {
    all: PART_ACTIONS.all,
    every:
      chosen.length === 3
        ? { zh: "三区可比", en: "All three compare" }
        : { zh: `${count}区都可比`, en: `All ${count} compare` },
    two: { zh: "至少两区可比", en: "Two or more compare" },
  };
  return (
    <div className="controls" role="group" aria-label={VIEW_NAMES.overview[locale]}>
      <span>{VIEW_NAMES.overview[locale]}</span>
      <AreaChoice
        manifest={manifest}
        chosen={chosen}
        filters={filters}
        onPeers={(rule, of) => {
          store.change({ areas: { kind: "peers", rule, of } });
        }}
        onToggle={(codes) => {
          store.change({ areas: { kind: "list", codes } });
        }}
      />
      <div className="toggle" role="group" aria-label={overviewFilters.part.name[locale]}>
        {OVERVIEW_PARTS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={part === one}
            onClick={() => {
              store.change({ part: one });
            }}
          >
            {parts[one][locale]}
          </button>
        ))}
      </div>
      <div className="toggle" role="group" aria-label={overviewFilters.order.name[locale]}>
        {OVERVIEW_ORDERS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={order === one}
            onClick={() => {
              store.change({ order: one });
            }}
          >
            {ORDERS[one][locale]}
          </button>
        ))}
      </div>
      <span className="gap" />
      {report && <TakeMenu />}
    </div>
  );
}
