import fc from "fast-check";
import { expect, it } from "vitest";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { coverage, encodeCover, isCovered } from "../../src/data/coverage.ts";
import type { Manifest } from "../../src/data/wire.ts";

it("as many of the chosen areas are counted as are covered one by one, whoever is chosen after them", () => {
  const bits = fc.array(fc.boolean(), { maxLength: 40 });
  fc.assert(
    fc.property(bits, bits, bits, (covered, ...choices) => {
      const areas = covered.map((_, at) => ({
        code: String(at) as AreaCode,
      })) as unknown as Manifest["areas"];
      const entry = { periods: ["2022" as Period], cover: [encodeCover(covered)] };
      for (const choice of choices) {
        const chosen = areas.flatMap(({ code }, at) => (choice[at] ? code : []));
        const [first] = coverage({ areas }, entry, chosen);
        const counted = areas.filter((_, at) => choice[at] && isCovered(entry.cover[0] ?? "", at));
        expect(first?.count).toBe(counted.length);
      }
    }),
  );
});
