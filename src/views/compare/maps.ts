import { mapPanelsChart } from "../../charts/map-panels.ts";
import type { MapPanel } from "../../charts/map-panels.ts";
import { isRankable } from "../../core/cell.ts";
import { compare } from "../../core/comparison.ts";
import { comparePeriods } from "../../core/period.ts";
import type { Period, Text } from "../../core/types.ts";
import { periodsOf } from "../../core/when.ts";
import type { Atlas } from "../../data/geo.ts";
import type { Subject } from "../../explain/subject.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { listed } from "../../i18n/text.ts";
import type { Added } from "./added.ts";
import { placeOf, shadingOf } from "./places.ts";
import type { Scene } from "./scene.ts";
import { trendsOf } from "./trend.ts";

const WORDS = {
  note: {
    zh: "各图共用一把尺：同样的颜色或圆面在各期表示同样的数值。",
    en: "All maps share one key: a colour or a circle says the same in each.",
  },
  cut: {
    zh: "注明“断点之后”的，与前一图之间有口径断点，不可直接比较。",
    en: "“After a break”: a break lies between this map and the one before; they are not compared directly.",
  },
} satisfies Record<string, Text>;

/** So many maps stand side by side and can be read. */
const MOST = 12;

/** The periods in which at least two of the districts compare, the newest twelve; without any the newest of all. */
export function added(scene: Scene, atlas: Atlas | undefined): Added {
  const all = periodsOf(scene.data, scene.measurement, scene.family);
  const periods = all.filter((period) => cellsAt(scene, period).filter(isRankable).length > 1);
  const shown = periods.length > 0 ? periods.slice(-MOST) : all.slice(-1);
  return atlas && shown.length > 0 ? mapsOf(scene, atlas, shown, "years") : NOTHING;
}

const NOTHING: Added = { blocks: [], figures: new Map() };

function comparisonAt({ data, measurement, areas, context, cities }: Scene, period: Period) {
  return compare(data, {
    measurement,
    when: { kind: "period", period },
    areas,
    beside: [...context, ...cities],
  });
}

function cellsAt(scene: Scene, period: Period) {
  const { cells } = comparisonAt(scene, period);
  return scene.context.flatMap((area) => cells.get(area) ?? []);
}

/** The map at each period under one key, with the origins of what is drawn. */
export function mapsOf(scene: Scene, atlas: Atlas, periods: readonly Period[], id: string): Added {
  const { words, measurement } = scene;
  const { locale } = words;
  const cuts = trendsOf(scene).flatMap(({ breaks }) => breaks);
  const figures = new Map<string, Subject>();
  const panels = periods.map((period, at): MapPanel => {
    const before = periods[at - 1];
    const isCut =
      before !== undefined &&
      cuts.some((cut) => comparePeriods(cut.after, before) >= 0 && comparePeriods(cut.before, period) <= 0);
    const places = cellsAt(scene, period).map((cell) => {
      const place = placeOf(scene, cell);
      const origin = `${cell.area}@${period}#map`;
      figures.set(origin, { kind: "cell", cell, measurement });
      return { ...place, facts: { ...place.facts, origin } };
    });
    return { period, label: formatPeriod(period, locale), isCut, places };
  });
  const model = {
    atlas,
    panels,
    shading: shadingOf(scene),
    legendTitle: words.unit,
    columns: { area: COLUMN_TERMS.area[locale], value: COLUMN_TERMS.value[locale] },
  };
  const drawn = listed(
    locale,
    panels.map(({ label }) => label),
  );
  return {
    blocks: [
      {
        kind: "chart",
        id,
        title: [mapPanelsChart.title[locale], words.unit].filter((part) => part !== "").join(" · "),
        plot: { kind: "maps", model, chart: mapPanelsChart },
        sentence:
          locale === "zh" ? `${words.subject}：${drawn}的地图。` : `${words.subject}: maps of ${drawn}.`,
        note: [WORDS.note[locale], ...(panels.some(({ isCut }) => isCut) ? [WORDS.cut[locale]] : [])].join(
          locale === "zh" ? "" : " ",
        ),
      },
    ],
    figures,
  };
}
