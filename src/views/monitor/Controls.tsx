import { VIEW_NAMES } from "../../i18n/view-names.ts";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";

export function Controls({ filters: { locale }, report }: ViewParts) {
  return (
    <div className="controls" role="group" aria-label={VIEW_NAMES.monitor[locale]}>
      <span>{VIEW_NAMES.monitor[locale]}</span>
      {report && <TakeMenu />}
    </div>
  );
}
