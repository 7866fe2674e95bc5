import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { unreached } from "../../scripts/unreached.mjs";

const dist = mkdtempSync(join(tmpdir(), "unreached-"));

afterEach(() => {
  rmSync(dist, { recursive: true });
});

it("names what no page of a build leads to", () => {
  const files = {
    "index.html": '<script src="./assets/index-1.js"></script>',
    "embed.js": "",
    "v/gdp/index.html": '<img src="picture.svg">',
    "v/gdp/picture.svg": "",
    ".vite/manifest.json": '{"file":"assets/old-1.js"}',
    "assets/index-1.js": 'import("./view-1.js");fetch("data/manifest-1.json")',
    "assets/view-1.js": "",
    "assets/old-1.js": 'import("./older-1.js")',
    "assets/older-1.js": "",
    "data/manifest-1.json": '{"file":"gdp-1.json"}',
    "data/gdp-1.json": "{}",
    "data/gdp-0.json": "{}",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  expect(unreached(dist)).toEqual(["assets/old-1.js", "assets/older-1.js", "data/gdp-0.json"]);
});
