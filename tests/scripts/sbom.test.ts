import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { forbidden, SBOM_FILE, sbomOf, sbomText } from "../../scripts/sbom.mjs";
import type { Sbom } from "../../scripts/sbom.mjs";

const ROOT = join(import.meta.dirname, "../..");
const kept = readFileSync(join(ROOT, SBOM_FILE), "utf8");

it("is true to the lock file, which `npm run sbom` makes it", () => {
  expect(kept).toBe(sbomText(ROOT));
});

it("names every dependency, each with a licence that lets it be shipped and a hash", () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const sbom = JSON.parse(kept) as Sbom;
  const named = new Set(sbom.components.map(({ name, version }) => `${name} ${version}`));
  expect(Object.entries(dependencies).filter(([name, version]) => !named.has(`${name} ${version}`))).toEqual(
    [],
  );
  expect(forbidden(sbom)).toEqual([]);
  const isHashed = ({ hashes = [] }: Sbom["components"][number]) =>
    hashes.some(({ alg, content }) => alg === "SHA-512" && /^[\da-f]{128}$/.test(content));
  expect(sbom.components.filter((one) => !isHashed(one))).toEqual([]);
});

it("leaves out what only builds and tests, and names what may not be shipped", () => {
  const licensed = (license: string, more: object = {}) => ({ version: "1.0.0", license, ...more });
  const sbom = sbomOf({
    name: "x",
    version: "1",
    packages: {
      "": {},
      "node_modules/a": licensed("MIT"),
      "node_modules/@b/c": licensed("(MIT OR GPL-3.0-or-later)"),
      "node_modules/a/node_modules/d": licensed("(MIT AND GPL-3.0-only)"),
      "node_modules/e": { version: "2.0.0" },
      "node_modules/f": licensed("GPL-3.0-only", { dev: true }),
    },
  });
  expect(sbom.components.map(({ purl }) => purl)).toEqual([
    "pkg:npm/%40b/c@1.0.0",
    "pkg:npm/a@1.0.0",
    "pkg:npm/d@1.0.0",
    "pkg:npm/e@2.0.0",
  ]);
  expect(forbidden(sbom)).toEqual(["pkg:npm/d@1.0.0", "pkg:npm/e@2.0.0"]);
});
