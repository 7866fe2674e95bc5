import { describe, expect, it } from "vitest";
import type { SourceId } from "../../src/core/types.ts";
import { currentSourceId } from "../../src/data/current-source.ts";

const formerSources = { "gz-ayc": "guangzhou-nanfang-plus-gdp-2021" as SourceId };

describe("currentSourceId", () => {
  it.each([
    ["an id of before", "gz-ayc", "guangzhou-nanfang-plus-gdp-2021"],
    ["an id of now", "guangzhou-nanfang-plus-gdp-2021", "guangzhou-nanfang-plus-gdp-2021"],
    ["an id of nothing", "no-such-thing", "no-such-thing"],
    ["a name that every object has", "constructor", "constructor"],
  ])("%s", (_, id, expected) => {
    expect(currentSourceId({ formerSources }, id)).toBe(expected);
  });
});
