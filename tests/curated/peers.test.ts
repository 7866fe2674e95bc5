import { describe, expect, it } from "vitest";
import { isRankable } from "../../src/core/cell.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import { PEER_COUNT } from "../../src/core/peers.ts";
import { isDistrict } from "../../src/core/profile-place.ts";
import { PEER_RULES } from "../../src/core/types.ts";
import type { AreaCode, PeerRule } from "../../src/core/types.ts";
import { areasOf } from "../../src/state/area-chosen.ts";
import { peersText } from "../../src/state/area-names.ts";
import { cellsAt, data } from "../fixture.ts";

const present = presentDistricts(data.areas);
const INDICATORS = { population: "census-population", gdp: "gdp" } as const;

const each = present.flatMap((of) =>
  PEER_RULES.flatMap((rule) => {
    const peers = data.areas.get(of)?.peers?.[rule];
    return peers ? [[of, rule, peers] as const] : [];
  }),
);

/** What the rule compares, from the comparison of all districts at its period. */
function sizes(rule: Exclude<PeerRule, "border">, period: string): ReadonlyMap<AreaCode, number> {
  const districts = present.filter((code) => isDistrict(data, code));
  const cells = cellsAt(INDICATORS[rule], districts, period).filter(isRankable);
  return new Map(cells.map(({ area, figure }) => [area, figure.value]));
}

describe("the peers of every district", () => {
  it.each(each)("%s by %s: no other district is nearer", (of, rule, { areas, period, among }) => {
    expect(areas).not.toContain(of);
    expect(new Set(areas).size).toBe(areas.length);
    if (rule === "border") {
      for (const code of areas) expect(data.areas.get(code)?.neighbours).toContain(of);
      expect(period).toBeUndefined();
      return;
    }
    const values = sizes(rule, period ?? "");
    const own = values.get(of) ?? NaN;
    const apart = (code: AreaCode) => Math.abs(Math.log((values.get(code) ?? NaN) / own));
    const farthest = Math.max(...areas.map(apart));
    const others = [...values.keys()].filter((code) => code !== of && !areas.includes(code));
    expect(areas).toHaveLength(PEER_COUNT);
    expect(among).toBe(values.size);
    for (const code of others) expect(apart(code)).toBeGreaterThanOrEqual(farthest);
    expect(areas.map(apart)).toEqual(areas.map(apart).toSorted((a, b) => a - b));
  });

  it.each(each)("%s by %s: the set is the district with them, and is called so", (of, rule, peers) => {
    expect(areasOf(data.areas, { kind: "peers", rule, of })).toEqual([of, ...peers.areas]);
    for (const locale of ["zh", "en"] as const)
      expect(peersText(data.areas.get(of), rule, locale)).toContain(
        String(peers.among ?? peers.areas.length),
      );
  });

  it("has every rule for 天河, 黄埔 and 福田, and none of size for a functional area", () => {
    for (const of of ["440106", "440112", "440304"] as AreaCode[])
      expect(Object.keys(data.areas.get(of)?.peers ?? {}).sort()).toEqual([...PEER_RULES].sort());
    expect(Object.keys(data.areas.get("440300-dapeng" as AreaCode)?.peers ?? {})).toEqual(["border"]);
  });

  it("borders lie between the same city's areas, and on both sides", () => {
    for (const { code, parent, neighbours = [] } of data.areas.values())
      for (const other of neighbours) {
        expect(data.areas.get(other)?.parent).toBe(parent);
        expect(data.areas.get(other)?.neighbours).toContain(code);
      }
  });
});
