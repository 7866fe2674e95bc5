import { useMemo, useState } from "react";
import type { Text } from "../../core/types.ts";
import { TakeMenu } from "../../ui/TakeMenu.tsx";
import type { ViewParts } from "../types.ts";
import { AlsoControl } from "./AlsoControl.tsx";
import { AreaControl } from "./AreaControl.tsx";
import { editableLimits } from "./classing.ts";
import { IndicatorControl } from "./IndicatorControl.tsx";
import { plainScale } from "../../i18n/quantity.ts";
import { MapControl } from "./MapControl.tsx";
import { MeasureControl } from "./MeasureControl.tsx";
import { OtherControl } from "./OtherControl.tsx";
import { EarlierControl } from "./EarlierControl.tsx";
import { sceneOf } from "./scene.ts";
import type { Scene } from "./scene.ts";
import { areasOf } from "../../state/area-chosen.ts";
import { WhenControl } from "./WhenControl.tsx";

const WORDS = {
  compare: { zh: "比较", en: "Compare" },
  of: { zh: "的", en: "on" },
} satisfies Record<string, Text>;

/** One row that reads as a sentence: 比较 [三区] 的 [地区生产总值] · [2022年] · [原值]. */
export function Controls({ stock, filters, report }: ViewParts) {
  const { manifest, data } = stock;
  const { locale } = filters;
  const scene = useShown(sceneOf(data, filters));
  const limits = scene && editableLimits(scene);
  const byCode = useMemo(() => new Map(manifest.areas.map((area) => [area.code, area])), [manifest]);
  const chosen = areasOf(byCode, filters.areas);
  const entry = manifest.indicators.find(({ id }) => id === filters.indicator);
  return (
    <div className="controls" role="group" aria-label={WORDS.compare[locale]}>
      <span>{WORDS.compare[locale]}</span>
      <AreaControl manifest={manifest} chosen={chosen} filters={filters} />
      <span>{WORDS.of[locale]}</span>
      <IndicatorControl manifest={manifest} entry={entry} chosen={chosen} filters={filters} />
      {entry && <WhenControl stock={stock} filters={filters} scene={scene} entry={entry} chosen={chosen} />}
      {entry && <EarlierControl filters={filters} entry={entry} scene={scene} />}
      <OtherControl manifest={manifest} chosen={chosen} filters={filters} report={report} />
      <MeasureControl scene={scene} measure={scene?.measurement.measure ?? filters.measure} />
      <span className="gap" />
      <MapControl filters={filters} limits={limits} scale={scene?.words.scale ?? plainScale("")} />
      <AlsoControl filters={filters} scene={scene} />
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
