import { useMemo } from "react";
import type { ComponentType } from "react";
import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { areasOf } from "../../state/area-chosen.ts";
import { useApp } from "../../ui/context.ts";
import { AreaChoice } from "../../ui/pickers/AreaChoice.tsx";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { MONITOR_PARTS, monitorFilters } from "./filters.ts";
import type { MonitorPart } from "./filters.ts";
import { MONITOR_NAMES } from "./names.ts";
import { ChangesControls } from "./parts/ChangesControls.tsx";
import { ClaimsControls } from "./parts/ClaimsControls.tsx";
import { MeetingControls } from "./parts/MeetingControls.tsx";
import { TargetsControls } from "./parts/TargetsControls.tsx";
import { ThresholdsControls } from "./parts/ThresholdsControls.tsx";

/** Sections with controls of their own. */
const PART_CONTROLS: Partial<Record<MonitorPart, ComponentType<ViewParts>>> = {
  targets: TargetsControls,
  thresholds: ThresholdsControls,
  changes: ChangesControls,
  claims: ClaimsControls,
  meeting: MeetingControls,
};

/** Sections that are about the chosen areas. */
const OF_AREAS: readonly MonitorPart[] = ["targets", "thresholds", "freshness", "changes", "meeting"];

export function Controls(parts: ViewParts) {
  const { stock, filters, report } = parts;
  const { manifest } = stock;
  const { store } = useApp();
  const { locale, monitorPart } = filters;
  const byCode = useMemo(() => new Map(manifest.areas.map((area) => [area.code, area])), [manifest]);
  const Own = PART_CONTROLS[monitorPart];
  return (
    <>
      <div className="controls" role="group" aria-label={VIEW_NAMES.monitor[locale]}>
        <span>{VIEW_NAMES.monitor[locale]}</span>
        <div className="toggle" role="group" aria-label={monitorFilters.monitorPart.name[locale]}>
          {MONITOR_PARTS.map((part) => (
            <button
              key={part}
              type="button"
              aria-pressed={monitorPart === part}
              onClick={() => {
                store.change({ monitorPart: part });
              }}
            >
              {MONITOR_NAMES[part][locale]}
            </button>
          ))}
        </div>
        {OF_AREAS.includes(monitorPart) && (
          <AreaChoice
            manifest={manifest}
            chosen={areasOf(byCode, filters.areas)}
            filters={filters}
            onPeers={(rule, of) => {
              store.change({ areas: { kind: "peers", rule, of } });
            }}
            onToggle={(codes) => {
              store.change({ areas: { kind: "list", codes } });
            }}
          />
        )}
        <span className="gap" />
        {report && <TakeMenu />}
      </div>
      {Own && <Own {...parts} />}
    </>
  );
}
