import type { Table } from "../core/table.ts";
import type { AreaCode, Text } from "../core/types.ts";
import type { Atlas, Position } from "../data/geo.ts";
import { numberColumn, textColumn, wordsCell } from "../i18n/cells.ts";
import { segments } from "./canvas.ts";
import { cityTitles, landSeries } from "./land.ts";
import { layOutCities } from "./map-layout.ts";
import type { CityBox } from "./map-layout.ts";
import { insetLines, pixelOf } from "./map-spots.ts";
import { markOf } from "./marks.ts";
import { append } from "./parts.ts";
import type { ScatterLayout } from "./scatter-layout.ts";
import type { ScatterModel } from "./scatter-model.ts";
import { nameSeries } from "./scatter-names.ts";
import { pointSeries } from "./scatter-series.ts";
import type { ChartDef, Drawing, Look, Target } from "./types.ts";

/** A place with what is told of it: a district as a whole, or a point within one. */
export type Site = {
  readonly key: string;
  readonly area: AreaCode;
  /** As it stands in the table, and with its number as it stands on the map. */
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly tip: string;
  readonly href: string;
  /** Degrees east and north; a district stands in its own middle. */
  readonly at?: Position;
  /** Where that is, in words. */
  readonly where: string;
  readonly color?: string;
  readonly symbol: string;
};

export type SitesModel = {
  readonly atlas: Atlas;
  readonly sites: readonly Site[];
  readonly cityNames: ReadonlyMap<AreaCode, string>;
  readonly columns: Record<"name" | "where" | "count", string>;
};

/** Below this width the cities stand below each other. */
const NARROW = 520;

function height(_: SitesModel, width: number): number {
  return width < NARROW ? Math.round(width * 1.6) : Math.round(Math.min(Math.max(width * 0.6, 360), 620));
}

function draw(model: SitesModel, look: Look): Drawing {
  const { atlas, sites, cityNames } = model;
  const { boxes } = layOutCities(atlas, look.width, look.height, 0);
  const points = placedSites(model, boxes);
  const drawn = points.map(({ site }) => site);
  const shown = scatterOf(points);
  const layout: ScatterLayout = {
    ...{ left: 0, right: look.width, top: 0, bottom: look.height },
    scales: { x: NO_SCALE, y: NO_SCALE },
    x: (value) => value,
    y: (value) => value,
  };
  const lines = insetLines(atlas, boxes);
  const told = new Set(sites.map(({ area }) => area));
  return {
    marks: new Map(drawn.map((site) => [site.key, markOf(site)])),
    targets: targetsOf(drawn),
    series: [
      { ...landSeries(atlas, [{ boxes, paint: landPaint(told, look) }]), silent: true },
      segments("insets", lines, { color: look.palette.muted, width: 1 }),
      pointSeries(shown, layout, look, "other"),
      pointSeries(shown, layout, look, "own"),
      // A name opens what its mark opens.
      ...nameSeries(shown, layout, look, lines).map((one) => ({ ...one, silent: one.id === "leaders" })),
      cityTitles(cityNames, boxes, look),
    ],
  };
}

const NO_SCALE = { ticks: [], share: () => 0 };

/** Each site where it stands in the box, in pixels; what lies in no drawn city is left out. */
export function placedSites({ atlas, sites }: SitesModel, boxes: readonly CityBox[]) {
  return sites.flatMap((site) =>
    boxes.flatMap((box) => {
      const shapes = atlas.cities[box.city];
      const shape = shapes?.features.find(({ properties }) => properties.code === site.area);
      if (!shapes || !shape) return [];
      const [x, y] = pixelOf(shapes, box)(site.at ?? shape.properties.center);
      return [{ site, x, y }];
    }),
  );
}

/** Points and their names are drawn as a scatter's are. */
function scatterOf(points: ReturnType<typeof placedSites>): ScatterModel {
  const axis = { name: "", unit: "", own: "", mayLog: false, log: false };
  const end = (value: number) => ({ value, low: value, high: value, label: "", facts: {} });
  return {
    x: axis,
    y: axis,
    points: points.map(({ site: { key, label, tip, at, color, symbol }, x, y }) => ({
      ...{ area: key as AreaCode, name: label, tip, symbol, verdict: "" },
      ...{ period: "undated" as never, periodLabel: "", hollow: at !== undefined },
      ...(color !== undefined && { color }),
      x: end(x),
      y: end(y),
    })),
    apart: [],
    columns: { area: "", period: "", verdict: "", source: "", none: "" },
  };
}

/** Districts of which anything is told stand out from those of which nothing is. */
function landPaint(told: ReadonlySet<AreaCode>, { palette }: Look) {
  const { land, surface, peer } = palette;
  return (area: AreaCode) => ({ ink: { fill: told.has(area) ? land : surface, stroke: peer, width: 0.75 } });
}

/** A district lights up with all that lies in it. */
function targetsOf(sites: readonly Site[]): Drawing["targets"] {
  const targets = new Map<string, Target[]>();
  for (const { key, area, color } of sites) {
    const own = { seriesId: color === undefined ? "other" : "own", name: key };
    append(targets, area, own);
    if (key !== area) append(targets, key, own);
  }
  return targets;
}

function table({ sites, columns }: SitesModel): Table {
  return {
    columns: [
      textColumn("name", columns.name),
      textColumn("where", columns.where),
      numberColumn("count", columns.count),
    ],
    rows: sites.map(({ key, area, name, where, count, href }) => ({
      key,
      area,
      cells: [wordsCell(name), wordsCell(where), { text: String(count), value: count, href }],
    })),
  };
}

const TITLE: Text = { zh: "位置", en: "Places" };

/** Where things lie: districts with how many are told of them, and points within them. */
export const sitesChart: ChartDef<SitesModel> = { title: TITLE, height, stretches: true, draw, table };
