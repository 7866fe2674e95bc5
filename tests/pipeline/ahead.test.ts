import { expect, it } from "vitest";
import { filesAhead } from "../../pipeline/ahead.ts";

it("what a page asks for last is named before: the view's code, profiles where it is of them, the charts' code", () => {
  const chunk = (fileName: string, rest: object = {}) => ({ type: "chunk", fileName, ...rest }) as const;
  const css = (...names: readonly string[]) => ({ viteMetadata: { importedCss: new Set(names) } });
  const chunks = {
    entry: chunk("assets/index-1.js", {
      isEntry: true,
      imports: ["assets/base-1.js"],
      ...css("assets/style-1.css"),
    }),
    base: chunk("assets/base-1.js"),
    area: chunk("assets/view-1.js", {
      facadeModuleId: "/x/src/views/area/view.ts",
      imports: ["assets/base-1.js", "assets/said-1.js"],
      ...css("assets/view-1.css", "assets/style-1.css"),
    }),
    said: chunk("assets/said-1.js", css("assets/said-1.css")),
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
    ahead: {
      compare: code,
      overview: [...profiles, ...code],
      area: ["./assets/said-1.js", "./assets/view-1.js", ...profiles, ...code],
    },
    styles: { compare: [], overview: [], area: ["./assets/said-1.css", "./assets/view-1.css"] },
  });
});
