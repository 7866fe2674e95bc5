// npm run sbom: writes what the site is made of, with versions, licences and hashes, as CycloneDX.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMain, ROOT } from "./tools.mjs";

export const SBOM_FILE = "docs/sbom.cdx.json";

// Free to use, change and pass on, in a site that is not.
const ALLOWED = new Set("MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Zlib".split(" "));

/** The bill of materials of a lock file: all that is installed to run, from which the build takes what ships. */
export function sbomOf({ name, version, packages }) {
  const components = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, entry]) => componentOf(path.split("node_modules/").at(-1), entry))
    .sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const about = { type: "application", "bom-ref": name, name, version };
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: about },
    components: components.filter(({ purl }, at) => purl !== components[at - 1]?.purl),
  };
}

function componentOf(name, { version, license, integrity, resolved }) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    ...(license && {
      licenses: [/ /.test(license) ? { expression: bare(license) } : { license: { id: license } }],
    }),
    ...(integrity && { hashes: [hashOf(integrity)] }),
    ...(resolved && { externalReferences: [{ type: "distribution", url: resolved }] }),
  };
}

/** `sha512-<base64>` as CycloneDX has it. */
function hashOf(integrity) {
  const [kind, base64] = integrity.split(/-(.*)/s);
  return {
    alg: kind.toUpperCase().replace("SHA", "SHA-"),
    content: Buffer.from(base64, "base64").toString("hex"),
  };
}

function bare(expression) {
  return expression.replace(/^\((.*)\)$/, "$1");
}

/** The components that may not be shipped so: without a licence, or with one that asks for more than to be named. */
export function forbidden({ components }) {
  const isAllowed = ({ license, expression = license?.id ?? "" }) =>
    expression.split(" OR ").some((choice) => choice.split(" AND ").every((one) => ALLOWED.has(one)));
  return components.filter(({ licenses = [] }) => !licenses.some(isAllowed)).map(({ purl }) => purl);
}

export function sbomText(root) {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return `${JSON.stringify(sbomOf(lock), null, 2)}\n`;
}

if (isMain(import.meta.url)) writeFileSync(join(ROOT, SBOM_FILE), sbomText(ROOT));
