import { describe, expect, it } from "vitest";
import { routeOf } from "../../../pipeline/offline/route.ts";
import type { Asked } from "../../../pipeline/offline/route.ts";

const SCOPE = "https://example.org/qujian/";
const page = { mode: "navigate" } as const;

describe("a request of a page is answered", () => {
  it.each<[string, string, Partial<Asked>, string]>([
    ["the site, asked for as a page", "", page, "newest index.html"],
    ["whatever its link says", "?from=mail#/embed?view=compare", page, "newest index.html"],
    ["also past the browser's cache", "#/present", { ...page, cache: "no-store" }, "newest index.html"],
    ["a named view", "v/gdp/en/", page, "newest v/gdp/en/index.html"],
    ["its picture", "v/gdp/picture.svg", {}, "newest v/gdp/picture.svg"],
    ["a page under its file's name", "index.html", page, "newest index.html"],
    ["a download, which has no hash", "data/download/qujian.json", {}, "newest data/download/qujian.json"],
    ["a script", "assets/name--xUZ1s3.js", {}, "kept assets/name--xUZ1s3.js"],
    [
      "a style, whatever follows its name",
      "assets/style-a_b-c12.css?x#y",
      {},
      "kept assets/style-a_b-c12.css",
    ],
    [
      "figures, even asked for anew",
      "data/gdp-1f2e3d4c.json",
      { cache: "no-store" },
      "kept data/gdp-1f2e3d4c.json",
    ],
    ["an origin", "data/gdp.origin-1f2e3d4c.json", {}, "kept data/gdp.origin-1f2e3d4c.json"],
    ["which release there is now", "#/compare", { cache: "no-store" }, "server"],
    ["whether anybody serves the site", "", { method: "HEAD" }, "server"],
    ["what is sent", "data/gdp-1f2e3d4c.json", { method: "POST" }, "server"],
  ])("%s: %s", (_, path, asked, expected) => {
    const route = routeOf(
      { url: SCOPE + path, method: "GET", mode: "cors", cache: "default", ...asked },
      SCOPE,
    );
    expect(route.kind === "server" ? route.kind : `${route.kind} ${route.file.slice(SCOPE.length)}`).toBe(
      expected,
    );
  });

  it.each(["https://example.org/", "https://example.org/qujian2/", "https://example.com/qujian/"])(
    "by its server where it is not the site's: %s",
    (url) => {
      expect(routeOf({ url, method: "GET", mode: "navigate", cache: "default" }, SCOPE).kind).toBe("server");
    },
  );
});
