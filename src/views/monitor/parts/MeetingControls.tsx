import type { ViewParts } from "../../types.ts";
import { useKept } from "./kept.ts";
import { KeptStatus } from "./KeptStatus.tsx";
import "./rules.css";

/** A meeting's page has the reader's own thresholds and targets too, however it was opened. */
export function MeetingControls({ filters }: ViewParts) {
  const kept = useKept(filters);
  return <KeptStatus kept={kept} locale={filters.locale} />;
}
