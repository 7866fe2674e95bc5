import { expect, it } from "vitest";
import type { Drawing } from "../../src/charts/types.ts";
import { steppedTo } from "../../src/ui/pointing.ts";

// Made-up marks: two lines of a trend, the second without 2021, and a list.
const marked = (keys: readonly string[]): Drawing["marks"] => new Map(keys.map((key) => [key, { tip: key }]));
const TREND = marked(["a@2020", "a@2021", "a@2022", "b@2020", "b@2022", "b@2022#0"]);
const LIST = marked(["a", "b", "c"]);
const PANELS = marked(["a@2020@gdp", "b@2020@gdp", "a@2020@people"]);

it.each([
  ["along a line", TREND, "ArrowRight", "a@2020", "a@2021"],
  ["back along it", TREND, "ArrowLeft", "a@2021", "a@2020"],
  ["to the next line of a year", TREND, "ArrowDown", "a@2022", "b@2022"],
  ["and round to the first", TREND, "ArrowDown", "b@2022", "a@2022"],
  ["to the line before", TREND, "ArrowUp", "b@2020", "a@2020"],
  ["on where a year has one line alone", TREND, "ArrowDown", "a@2021", "a@2022"],
  ["within a panel", PANELS, "ArrowDown", "b@2020@gdp", "a@2020@gdp"],
  ["down a list", LIST, "ArrowDown", "c", "a"],
  ["into a drawing from before it", LIST, "ArrowDown", undefined, "a"],
  ["into it from behind", LIST, "ArrowUp", undefined, "c"],
  ["to the first", TREND, "Home", "b@2020", "a@2020"],
  ["to the last", TREND, "End", undefined, "b@2022#0"],
  ["nowhere by another key", LIST, "PageDown", "a", undefined],
  ["nowhere where there is nothing", marked([]), "Home", undefined, undefined],
])("leads %s", (_, marks, key, from, to) => {
  expect(steppedTo(key, marks, from)).toBe(to);
});
