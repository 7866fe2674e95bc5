import { areaStyles } from "../../../src/charts/area-style.ts";
import type { Plot } from "../../../src/charts/plot.ts";
import { sitesChart } from "../../../src/charts/sites.ts";
import type { Site } from "../../../src/charts/sites.ts";
import type { AreaCode } from "../../../src/core/types.ts";
import type { Locale } from "../../../src/i18n/text.ts";
import type { ChartCase, World } from "../case.ts";
import { districts, FT, HP, nameOf, TH } from "../made-up.ts";

type MadeUpZone = readonly [AreaCode, string, readonly [number, number]];

/** Made-up numbers of made-up things in districts, and in points within them. */
function sites(world: World, locale: Locale, areas: readonly AreaCode[], zones: readonly MadeUpZone[]): Plot {
  const styles = areaStyles(world.data.areas);
  const lookOf = (area: AreaCode) => {
    const style = styles.get(area);
    return style && [TH, HP, FT].includes(area) ? { color: style.color } : {};
  };
  const base = (key: string, area: AreaCode, name: string, count: number) => ({
    ...{
      key,
      area,
      name,
      count,
      tip: `${name} · ${String(count)}`,
      href: "#/reforms",
      where: "",
      symbol: "circle",
    },
    label: `${name} ${String(count)}`,
    ...lookOf(area),
  });
  const all: readonly Site[] = [
    ...areas.map((area, at) => base(area, area, nameOf(world, area, locale), Math.max(1, 20 - at))),
    ...zones.map(([area, name, at], index) => ({
      ...base(`zone-${String(index)}`, area, name, index + 1),
      ...{ at, symbol: "diamond" },
    })),
  ];
  return {
    kind: "sites",
    chart: sitesChart,
    model: {
      atlas: world.atlas,
      sites: all,
      cityNames: new Map(
        Object.keys(world.atlas.cities).map((code) => [
          code as AreaCode,
          nameOf(world, code as AreaCode, locale),
        ]),
      ),
      columns: { name: "place", where: "where", count: "count" },
    },
  };
}

const ZONES: readonly MadeUpZone[] = [
  [HP, "Science City", [113.45, 23.17]],
  [HP, "Knowledge City", [113.54, 23.33]],
  [FT, "Hetao", [114.07, 22.52]],
  [FT, "Xiangmihu", [114.03, 22.54]],
];

export const CASES: readonly ChartCase[] = [
  {
    name: "zones",
    says: "a filled mark is a district with how many are told of it, an outline a point within; names stand beside or at a line's end, and over nothing",
    plot: (world, locale) => sites(world, locale, [TH, HP, FT], ZONES),
    width: 760,
    locale: "en",
    dark: true,
  },
  {
    name: "narrow",
    says: "at 320 px the cities stand below each other and every chosen place has its name",
    plot: (world, locale) => sites(world, locale, [TH, HP, FT], ZONES),
    width: 320,
  },
  {
    name: "all",
    says: "districts that are not among the three stand in grey, named where there is room",
    plot: (world, locale) => sites(world, locale, districts(world), ZONES),
    width: 900,
  },
  {
    name: "none",
    says: "without any place the outlines stand alone",
    plot: (world, locale) => sites(world, locale, [], []),
    width: 600,
  },
];
