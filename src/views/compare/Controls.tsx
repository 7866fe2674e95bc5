import { useCallback, useMemo, useState } from "react";
import type { Text } from "../../core/types.ts";
import type { PeriodFilter } from "../../state/chosen.ts";
import { useApp } from "../../ui/context.ts";
import { PeriodControl } from "../../ui/pickers/PeriodControl.tsx";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { AreaControl } from "./AreaControl.tsx";
import { editableLimits } from "./classing.ts";
import { IndicatorControl } from "./IndicatorControl.tsx";
import { plainScale } from "../../i18n/quantity.ts";
import { MapControl } from "./MapControl.tsx";
import { MeasureControl } from "./MeasureControl.tsx";
import { listedWhen } from "./listed-when.ts";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { bestPeriod } from "./selected-period.ts";
import { areasOf } from "./selection.ts";

const WORDS = {
  compare: { zh: "比较", en: "Compare" },
  of: { zh: "的", en: "on" },
} satisfies Record<string, Text>;

/** One row that reads as a sentence: 比较 [三区] 的 [地区生产总值] · [2022年] · [原值]. */
export function Controls({ stock: { manifest, data }, filters, report }: ViewParts) {
  const { store } = useApp();
  const { locale } = filters;
  const scene = useShown(sceneOf(data, filters));
  const limits = scene && editableLimits(scene);
  const byCode = useMemo(() => new Map(manifest.areas.map((area) => [area.code, area])), [manifest]);
  const chosen = areasOf(byCode, filters.areas);
  const entry = manifest.indicators.find(({ id }) => id === filters.indicator);
  const setWhen = useCallback(
    (when: PeriodFilter, how: "step" | "amend") => {
      store.change({ when }, how);
    },
    [store],
  );
  return (
    <div className="controls" role="group" aria-label={WORDS.compare[locale]}>
      <span>{WORDS.compare[locale]}</span>
      <AreaControl areas={manifest.areas} chosen={chosen} filters={filters} />
      <span>{WORDS.of[locale]}</span>
      <IndicatorControl manifest={manifest} entry={entry} chosen={chosen} filters={filters} />
      {entry && (
        <PeriodControl
          periods={entry.periods}
          when={filters.when}
          shown={scene?.when ?? listedWhen(filters.when, manifest, entry, chosen)}
          locale={locale}
          bestOf={(family) => scene && bestPeriod(data, scene.measurement, scene.areas, family)}
          onChange={setWhen}
        />
      )}
      <MeasureControl scene={scene} measure={scene?.measurement.measure ?? filters.measure} />
      <span className="gap" />
      <MapControl filters={filters} limits={limits} scale={scene?.words.scale ?? plainScale("")} />
      {report && <TakeMenu />}
    </div>
  );
}

/** While other figures are on their way, the controls stay as they were. */
function useShown(scene: Scene | undefined): Scene | undefined {
  const [last, setLast] = useState(scene);
  if (scene && scene !== last) setLast(scene);
  return scene ?? last;
}
