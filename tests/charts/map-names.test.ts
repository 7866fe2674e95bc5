import fc from "fast-check";
import { expect, it } from "vitest";
import { placeNames } from "../../src/charts/map-names.ts";
import type { Named } from "../../src/charts/map-names.ts";

const SIDE = 600;

/** Made up: districts as discs around their middles, some with symbols. */
const districts = fc
  .uniqueArray(
    fc.record({
      x: fc.integer({ min: 60, max: SIDE - 60 }),
      y: fc.integer({ min: 60, max: SIDE - 60 }),
      radius: fc.constantFrom(0, 0, 8, 20),
      reach: fc.integer({ min: 5, max: 60 }),
      width: fc.integer({ min: 20, max: 90 }),
      isFirst: fc.boolean(),
    }),
    {
      minLength: 2,
      maxLength: 12,
      comparator: (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < 30,
    },
  )
  .map((all) =>
    all.map(({ x, y, radius, reach, width, isFirst }, at): Named => ({
      name: `made up ${String(at)}`,
      at: [x, y],
      radius,
      width,
      height: 14,
      isFirst,
      holds: ([px, py]) => Math.hypot(px - x, py - y) < reach,
    })),
  );

it("no name stands on the middle of another district, where it would pass for that one's, nor on a symbol", () => {
  fc.assert(
    fc.property(districts, (items) => {
      const placed = placeNames(items, [], SIDE, SIDE);
      for (const item of items) {
        const stand = placed.get(item.name);
        if (!stand) throw new Error(`${item.name} stands nowhere`);
        const [x, y] = stand.at;
        const covers = (px: number, py: number) =>
          Math.abs(px - x) < item.width / 2 && Math.abs(py - y) < item.height / 2;
        const covered = items.filter((other) => other !== item && covers(...other.at));
        expect(covered.map(({ name }) => name)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it("on a map too small for all, a name that would stand far away is left out, of those in front none", () => {
  fc.assert(
    fc.property(districts, fc.integer({ min: 20, max: 90 }), (items, worst) => {
      const placed = placeNames(items, [], SIDE, SIDE, worst);
      for (const { name, isFirst } of items) {
        const stand = placed.get(name);
        if (isFirst) expect(stand).toBeDefined();
        const [[ax, ay], [bx, by]] = stand?.leader ?? [
          [0, 0],
          [0, 0],
        ];
        if (!isFirst) expect(Math.hypot(ax - bx, ay - by)).toBeLessThan(worst);
      }
    }),
    { numRuns: 300 },
  );
});
