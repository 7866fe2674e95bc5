import type { ViewParts } from "../../types.ts";
import { MONITOR_NAMES } from "../names.ts";
import { useKept } from "./kept.ts";
import { KeptStatus } from "./KeptStatus.tsx";
import "./rules.css";

/** A meeting's page has the reader's own thresholds and targets too, however it was opened. */
export function MeetingControls({ filters }: ViewParts) {
  const kept = useKept(filters);
  const { locale } = filters;
  if (kept.trouble === undefined && (kept.isOwn || kept.text === "")) return null;
  return (
    <div className="controls rules-controls" role="group" aria-label={MONITOR_NAMES.meeting[locale]}>
      <KeptStatus kept={kept} locale={locale} />
    </div>
  );
}
