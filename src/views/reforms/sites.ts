import { areaStyles } from "../../charts/area-style.ts";
import { sitesChart } from "../../charts/sites.ts";
import type { Site } from "../../charts/sites.ts";
import type { Reform, Zone } from "../../core/reform.ts";
import type { AreaCode, Text } from "../../core/types.ts";
import type { Atlas } from "../../data/geo.ts";
import { REFORM_TERMS } from "../../i18n/terms-reforms.ts";
import { listed } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { sentenceOf } from "./head.ts";
import { countText } from "./matrix.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  title: { zh: "案例所在 · 案例数（个）", en: "Where the cases are · number of cases" },
  name: { zh: "地方", en: "Place" },
  where: { zh: "所在", en: "Where" },
  whole: { zh: "全境", en: "all of it" },
  note: {
    zh: "示意图：实心点为区，数字含区内各功能区的案例；空心点为文章写到的功能区或片区，位置约略，不作为界限依据。",
    en: "A diagram: a filled mark is a district, its number with the cases of the zones in it; an outline is a zone or quarter that the articles name, about where it lies, and no boundary.",
  },
  city: {
    zh: "全市或全省的案例不在图上",
    en: "Not on the map, since they are of a whole city or the province",
  },
} satisfies Record<string, Text>;

/** Where the chosen cases take place, as a map; without the outlines it says so. */
export function sitesBlock(scene: Scene, atlas: Atlas | undefined): Block {
  const { locale } = scene;
  const title = WORDS.title[locale];
  if (!atlas) return { kind: "absent", id: "sites", title, need: { kind: "atlas" } };
  const sites = sitesOf(scene);
  const drawn = new Set(
    Object.values(atlas.cities).flatMap((city) => city.features.map(({ properties }) => properties.code)),
  );
  const beyond = sites.filter(({ area }) => !drawn.has(area));
  return {
    kind: "chart",
    id: "sites",
    title,
    plot: {
      kind: "sites",
      chart: sitesChart,
      model: {
        atlas,
        sites,
        cityNames: new Map(
          Object.keys(atlas.cities).map((code) => [code as AreaCode, scene.area(code as AreaCode)]),
        ),
        columns: {
          name: WORDS.name[locale],
          where: WORDS.where[locale],
          count: REFORM_TERMS.cases[locale],
        },
      },
    },
    sentence: sentenceOf(scene),
    note: [WORDS.note[locale], ...(beyond.length === 0 ? [] : [beyondText(scene, beyond)])].join(
      locale === "zh" ? "" : " ",
    ),
  };
}

function beyondText({ locale }: Scene, beyond: readonly Site[]): string {
  const names = listed(
    locale,
    beyond.map(({ label }) => label),
  );
  return locale === "zh" ? `${WORDS.city.zh}：${names}。` : `${WORDS.city.en}: ${names}.`;
}

/** The districts in the order of the data, each followed by its zones. */
function sitesOf(scene: Scene): readonly Site[] {
  const { reforms, order, library } = scene;
  return order.flatMap((area) => {
    const own = reforms.filter((reform) => reform.area === area);
    if (own.length === 0) return [];
    const zones = [...library.zones.values()].flatMap((zone) => {
      const inside = own.filter((reform) => reform.zone === zone.id);
      return inside.length === 0 ? [] : [zoneSite(scene, zone, inside)];
    });
    return [districtSite(scene, area, own), ...zones];
  });
}

function districtSite(scene: Scene, area: AreaCode, { length }: readonly Reform[]): Site {
  const { locale, areas, address } = scene;
  const name = scene.area(area);
  const style = areaStyles(areas).get(area);
  return {
    ...{ key: area, area, name, count: length, symbol: style?.symbol ?? "circle" },
    label: `${name} ${String(length)}`,
    tip: `${name} · ${countText(length, locale)}`,
    href: address({ reformAreas: [area], reformLayout: "cards" }),
    where: WORDS.whole[locale],
    ...(style && { color: style.color }),
  };
}

function zoneSite(scene: Scene, { id, area, name, at, where }: Zone, { length }: readonly Reform[]): Site {
  const { locale, areas, address } = scene;
  const style = areaStyles(areas).get(area);
  return {
    ...{ key: id, area, count: length, at, symbol: "diamond" },
    name: name[locale],
    label: `${name[locale]} ${String(length)}`,
    tip: `${name[locale]} · ${countText(length, locale)} · ${where[locale]}`,
    href: address({ zone: id, reformLayout: "cards" }),
    where: where[locale],
    ...(style && { color: style.color }),
  };
}
