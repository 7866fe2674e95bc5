import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../src/views/registry.ts";
import { blockOf } from "../../src/report/report.ts";
import { report } from "../../src/views/reforms/report.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { library, reformStock } from "../reform-shelf.ts";
import { curatedStock } from "../stock.ts";

const { atlas } = curatedStock();
if (!atlas) throw new Error("the curated data have no map");
const stock = { ...reformStock, atlas };

const sitesAt = (link: string, locale: "zh" | "en" = "zh") => {
  const filters = { ...ADDRESS.decode(`#/reforms?rl=map${link}`).filters, locale };
  const made = report(filters, {
    stock,
    sheet: EMPTY_SHEET,
    address: (patch) => ADDRESS.link(filters, patch),
  });
  const block = blockOf(made, "sites");
  if (block?.kind !== "chart" || block.plot.kind !== "sites") throw new Error("no map of the cases");
  return { ...block, sites: block.plot.model.sites };
};

/** Whether a ray from a point crosses the ring an odd number of times. */
function isInside([x, y]: readonly [number, number], ring: readonly (readonly [number, number])[]): boolean {
  return ring.reduce((inside, [a, b], index) => {
    const [c, d] = ring[(index + 1) % ring.length] ?? [a, b];
    return b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a ? !inside : inside;
  }, false);
}

describe("the map of the cases", () => {
  it("puts each zone into the drawn outline of its own district", () => {
    const zones = sitesAt("").sites.filter(({ at }) => at !== undefined);
    expect(zones.map(({ key }) => key).sort()).toEqual([
      "guangzhou-science-city",
      "hetao",
      "knowledge-city",
      "xiangmihu",
    ]);
    const outside = zones.filter(({ area, at }) => {
      const shape = Object.values(atlas.cities)
        .flatMap(({ features }) => features)
        .find(({ properties }) => properties.code === area);
      return !at || !shape?.geometry.coordinates.some((ring) => isInside(at, ring));
    });
    expect(outside).toEqual([]);
  });

  it.each(LOCALES)("leads from each place to as many cases as it says (%s)", (locale) => {
    for (const from of ["", "&rf=finance", "&rz=hetao", "&ra=440304", "&rm=1"])
      for (const { name, href, count } of sitesAt(from, locale).sites) {
        const { filters, problems } = ADDRESS.decode(href);
        expect(problems).toEqual([]);
        const list = blockOf(report(filters, { stock, sheet: EMPTY_SHEET, address: () => "#/" }), "list");
        expect([name, list?.kind === "table" && list.table.rows.length]).toEqual([name, count]);
      }
  });

  it("counts each case once among the districts, and names what has no place on it", () => {
    const { sites, note } = sitesAt("");
    const districts = sites.filter(({ at }) => at === undefined);
    expect(districts.reduce((sum, { count }) => sum + count, 0)).toBe(library.reforms.length);
    expect(note).toMatch(/全市或全省的案例不在图上：广州 \d+、广东 \d+。/);
  });

  it("says nothing of a zone that no link may name", () => {
    const { problems } = ADDRESS.decode("#/reforms?rz=nowhere");
    expect(problems).toEqual([]);
    expect(sitesAt("&rz=nowhere").sites.length).toBeGreaterThan(3);
  });
});
