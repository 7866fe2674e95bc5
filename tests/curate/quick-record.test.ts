import * as fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import { quickReader } from "../../src/curate/quick-record.ts";
import { observationSchema } from "../../src/curate/schema.ts";

// All records are made up.
const SOUND = { indicator: "gdp", area: "440106", period: "2022", value: 1.5, status: "final" };
const ODD = fc.constantFrom<unknown>(
  "",
  " 6,215.72 ",
  "gdp",
  "2022",
  1.5,
  NaN,
  null,
  true,
  false,
  [],
  ["a"],
  {
    zh: "编造",
    en: "made up",
  },
);
const NAMES = [...Object.keys(observationSchema.entries), "unheard-of", "toString"];

it("a record is read as the schema reads it, or left to the schema", () => {
  const quick = quickReader(observationSchema);
  const records = fc.tuple(
    fc.dictionary(fc.constantFrom(...NAMES), ODD, { maxKeys: 4 }),
    fc.constantFrom({}, SOUND),
  );
  fc.assert(
    fc.property(records, ([some, most]) => {
      const record = { ...most, ...some };
      const read = quick(record);
      const { success, output } = v.safeParse(observationSchema, record);
      expect(read !== undefined).toBe(success);
      if (success) expect(JSON.stringify(read)).toBe(JSON.stringify(output));
    }),
    { numRuns: 3000 },
  );
});

it.each([null, undefined, 1, "text", [], [SOUND]])("%j is no record", (other) => {
  expect(quickReader(observationSchema)(other)).toBeUndefined();
});
