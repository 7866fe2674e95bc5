import type { ViewParts } from "../types.ts";
import { sceneOf } from "./scene.ts";
import { areasOf } from "../../state/area-chosen.ts";
import { WhenControl } from "./WhenControl.tsx";

/** In another page a reader moves through the periods; indicator and areas are the author's. */
export function Few({ stock, filters }: ViewParts) {
  const { manifest, data } = stock;
  const entry = manifest.indicators.find(({ id }) => id === filters.indicator);
  if (!entry) return null;
  const chosen = areasOf(new Map(manifest.areas.map((area) => [area.code, area])), filters.areas);
  return (
    <div className="controls">
      <WhenControl
        stock={stock}
        filters={filters}
        scene={sceneOf(data, filters)}
        entry={entry}
        chosen={chosen}
      />
    </div>
  );
}
