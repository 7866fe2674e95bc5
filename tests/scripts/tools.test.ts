import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isInstalled, nodeProblem } from "../../scripts/tools.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tools-"));
  mkdirSync(join(root, "node_modules"));
});

afterEach(() => rmSync(root, { recursive: true }));

function lock(file: string, packages: unknown): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

it.each([
  ["what the lock file names is there", { a: { version: "1.0.0" } }, true],
  ["another version is there", { a: { version: "0.9.0" } }, false],
  ["a package is missing", {}, false],
])("%s", (_, installed, expected) => {
  const other = { version: "2.0.0", optional: true };
  lock("package-lock.json", { "": {}, a: { version: "1.0.0" }, "for-another-system": other });
  lock("node_modules/.package-lock.json", installed);
  expect(isInstalled(root)).toBe(expected);
});

it("nothing is installed in a fresh clone", () => {
  lock("package-lock.json", {});
  expect(isInstalled(root)).toBe(false);
});

it.each([
  ["20.19.0", undefined],
  ["20.18.3", "Node 20.19 or newer is needed, this is 20.18.3."],
  ["18.20.0", "Node 20.19 or newer is needed, this is 18.20.0."],
  ["22.1.0", undefined],
])("Node %s", (version, problem) => {
  expect(nodeProblem(version)).toBe(problem);
});
