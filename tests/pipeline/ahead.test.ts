import { expect, it } from "vitest";
import { filesAhead } from "../../pipeline/ahead.ts";

it("what a page asks for last is named before: the charts' code where it begins with charts, profiles where it is of them", () => {
  const chunk = (fileName: string) => ({ type: "chunk", fileName }) as const;
  const chunks = {
    a: chunk("assets/charts-AbC_-12.js"),
    b: chunk("assets/Chart-AbC_-34.js"),
    c: chunk("assets/ChartChoices-AbC_-56.js"),
    d: { type: "asset", fileName: "assets/Chart-AbC_-78.css" },
  } as const;
  const code = ["./assets/charts-AbC_-12.js", "./assets/Chart-AbC_-34.js"];
  const profiles = ["./data/rest-0badf00d.json", "./data/profile-0badf00d.json"];
  const files = [
    "gdp-0badf00d.json",
    "rest-0badf00d.json",
    "profile-0badf00d.json",
    "download/profile-x.csv",
  ];
  expect(filesAhead(chunks, files)).toEqual({
    compare: code,
    overview: [...profiles, ...code],
    area: [...profiles, ...code],
  });
});
