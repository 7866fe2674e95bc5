import { mapPanelsChart } from "../../charts/map-panels.ts";
import type { MapPanel } from "../../charts/map-panels.ts";
import { isRankable } from "../../core/cell.ts";
import type { Cell } from "../../core/cell.ts";
import { changesBetween } from "../../core/changes.ts";
import { cellAt } from "../../core/comparison.ts";
import { grouped } from "../../core/grouped.ts";
import { comparePeriods } from "../../core/period.ts";
import type { AreaCode, Period, Text } from "../../core/types.ts";
import { periodsOf } from "../../core/when.ts";
import type { Atlas } from "../../data/geo.ts";
import type { Subject } from "../../explain/subject.ts";
import { countAreas } from "../../i18n/area-count.ts";
import { formatPeriod } from "../../i18n/format.ts";
import { COLUMN_TERMS } from "../../i18n/terms-columns.ts";
import { COLON, enumerated, listed, SEMICOLON, STOP } from "../../i18n/text.ts";
import type { Added } from "./added.ts";
import { placeOf, shadingOf } from "./places.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  note: {
    zh: "各图共用一把尺：同样的颜色或圆面在各期表示同样的数值。",
    en: "All maps share one key: a colour or a circle says the same in each.",
  },
  cut: {
    zh: "注明“断点之后”的图，与前面的数不可直接比较",
    en: "“After a break” marks what does not compare with before",
  },
} satisfies Record<string, Text>;

/** So many maps stand side by side and can be read. */
const MOST = 12;

/**
 * The periods in which at least two of the districts compare, the newest twelve, or from the shown one on where that is
 * earlier; without any the newest of all.
 */
export function added(scene: Scene, atlas: Atlas | undefined): Added {
  const all = periodsOf(scene.data, scene.measurement, scene.family);
  const periods = all.filter((period) => cellsAt(scene, period).filter(isRankable).length > 1);
  const { when } = scene;
  const asked = when.kind === "period" ? periods.indexOf(when.period) : -1;
  const from = Math.max(0, Math.min(periods.length - MOST, asked < 0 ? periods.length : asked));
  const shown = periods.length > 0 ? periods.slice(from, from + MOST) : all.slice(-1);
  if (!atlas || shown.length === 0) return NOTHING;
  return mapsOf(scene, atlas, shown, "years", leftOut(scene, periods.length - shown.length));
}

/** 另有8个有可比数字的时期没有画出. */
function leftOut({ words: { locale } }: Scene, count: number): readonly string[] {
  if (count <= 0) return [];
  return locale === "zh"
    ? [`至多画${String(MOST)}期，另有${String(count)}个有可比数字的时期没有画出。`]
    : [
        `At most ${String(MOST)} are drawn; ${String(count)} more ${count === 1 ? "period has" : "periods have"} figures that compare.`,
      ];
}

const NOTHING: Added = { blocks: [], figures: new Map() };

function cellsAt({ data, comparison, context }: Scene, period: Period): readonly Cell[] {
  return context.flatMap((area) => cellAt(data, comparison, area, period) ?? []);
}

/** The map at each period under one key, with the origins of what is drawn. */
export function mapsOf(
  scene: Scene,
  atlas: Atlas,
  periods: readonly Period[],
  id: string,
  remarks: readonly string[] = [],
): Added {
  const { words, measurement } = scene;
  const { locale } = words;
  const figures = new Map<string, Subject>();
  const cells = new Map(periods.map((period) => [period, cellsAt(scene, period)]));
  const cuts = cutsOf(scene, cells);
  const panels = periods.map((period): MapPanel => {
    const isCut = cuts.some(({ to }) => to === period);
    const places = (cells.get(period) ?? []).map((cell) => {
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
        note: [WORDS.note[locale], ...remarks, ...cutsNote(scene, cuts)].join(locale === "zh" ? "" : " "),
      },
    ],
    figures,
  };
}

/** An area's figures of two maps, with none of it between, that do not compare with each other. */
type Cut = { readonly area: AreaCode; readonly to: Period };

function cutsOf(
  { data, measurement, context }: Scene,
  cells: ReadonlyMap<Period, readonly Cell[]>,
): readonly Cut[] {
  return context.flatMap((area) => {
    const drawn = [...cells].flatMap(([period, all]) =>
      all.some((cell) => cell.area === area && isRankable(cell)) ? [period] : [],
    );
    return drawn.slice(1).flatMap((to, index): readonly Cut[] => {
      const from = drawn[index];
      const [change] = from === undefined ? [] : changesBetween(data, measurement, [area], [from, to]);
      return change?.kind === "refused" ? [{ area, to }] : [];
    });
  });
}

/** So many areas are named one by one. */
const MOST_NAMED = 4;

/** 注明“断点之后”的图，与前面的数不可直接比较：2019年天河、福田；2020年9个地区。 */
function cutsNote({ words, data }: Scene, cuts: readonly Cut[]): readonly string[] {
  if (cuts.length === 0) return [];
  const { locale } = words;
  const told = [...grouped(cuts, ({ to }) => to)]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([to, own]) => {
      const areas = own.map(({ area }) => area);
      const who =
        areas.length > MOST_NAMED
          ? countAreas(data.areas, areas, locale)
          : locale === "zh"
            ? listed(locale, areas.map(words.area))
            : enumerated(areas.map(words.area));
      return formatPeriod(to, locale) + (locale === "zh" ? "" : " ") + who;
    });
  return [WORDS.cut[locale] + COLON[locale] + told.join(SEMICOLON[locale]) + STOP[locale]];
}
