import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { UNREACHED } from "../../pipeline/lean-charts.ts";

it.each(Object.keys(UNREACHED))("%s is a module of the library", (name) => {
  expect(existsSync(join(import.meta.dirname, "../../node_modules", name))).toBe(true);
});
