import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

it("what other pages load of ours weighs less than three kilobytes", () => {
  const script = readFileSync(join(import.meta.dirname, "../../public/embed.js"));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(3000);
});
