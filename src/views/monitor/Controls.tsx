import type { ComponentType } from "react";
import type { Text } from "../../core/types.ts";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { useApp } from "../../ui/context.ts";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { MONITOR_PARTS, monitorFilters } from "./filters.ts";
import type { MonitorPart } from "./filters.ts";
import { ThresholdsControls } from "./parts/ThresholdsControls.tsx";
import { ChangesControls } from "./parts/ChangesControls.tsx";
import { ClaimsControls } from "./parts/ClaimsControls.tsx";

const NAMES: Record<MonitorPart, Text> = {
  targets: { zh: "目标", en: "Targets" },
  thresholds: monitorFilters.rules.name,
  freshness: { zh: "更新", en: "Freshness" },
  changes: { zh: "变动", en: "Changes" },
  claims: monitorFilters.claim.name,
};

const CONTROLS: { readonly [Part in MonitorPart]?: ComponentType<ViewParts> } = {
  claims: ClaimsControls,
  changes: ChangesControls,
  thresholds: ThresholdsControls,
};

export function Controls(parts: ViewParts) {
  const { store } = useApp();
  const { locale, monitorPart } = parts.filters;
  const Own = CONTROLS[monitorPart];
  return (
    <>
      <div className="controls" role="group" aria-label={VIEW_NAMES.monitor[locale]}>
        <span>{VIEW_NAMES.monitor[locale]}</span>
        <div className="toggle" role="group" aria-label={monitorFilters.monitorPart.name[locale]}>
          {MONITOR_PARTS.map((part) => (
            <button
              key={part}
              type="button"
              aria-pressed={part === monitorPart}
              onClick={() => {
                store.change({ monitorPart: part });
              }}
            >
              {NAMES[part][locale]}
            </button>
          ))}
        </div>
        <span className="gap" />
        {parts.report && <TakeMenu />}
      </div>
      {Own && <Own {...parts} />}
    </>
  );
}
