import { expect, it } from "vitest";
import { housesOf } from "../../src/i18n/publishers.ts";
import { bundled } from "../fixture.ts";

it("whoever published, originated or carried a figure has a name that English readers can read", () => {
  const houses = [...bundled.curated.sources.values()].flatMap((source) =>
    Object.values(housesOf(source, "en")),
  );
  expect(houses.length).toBeGreaterThan(400);
  expect([...new Set(houses)].filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
});
