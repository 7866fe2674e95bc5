import { strFromU8, unzipSync } from "fflate";
import { all, readXml } from "./xml-tree.ts";
import type { Element } from "./xml-tree.ts";

/** The parts of an Office file by their paths. */
export type Read = ReadonlyMap<string, Uint8Array>;

export async function bytesOf(content: string | Blob): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([content]).arrayBuffer());
}

export function readParts(bytes: Uint8Array): Read {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function xmlOf(parts: Read, path: string): Element {
  const part = parts.get(path);
  if (!part) throw new Error(`no part ${path}`);
  return readXml(strFromU8(part), path);
}

export function pathsOf(parts: Read, pattern: RegExp): readonly string[] {
  return [...parts.keys()].filter((path) => pattern.test(path));
}

/** What leads to a part that is not there, a part without a type, XML that is not well formed: nothing in a sound file. */
export function faultsOf(parts: Read): readonly string[] {
  for (const path of pathsOf(parts, /\.(xml|rels)$/)) xmlOf(parts, path);
  const types = xmlOf(parts, "[Content_Types].xml");
  const overrides = all(types, "Override").map(({ attributes }) => attributes["PartName"] ?? "");
  const endings = all(types, "Default").map(({ attributes }) => attributes["Extension"] ?? "");
  const isTyped = (path: string) =>
    overrides.includes(`/${path}`) || endings.includes(path.split(".").at(-1) ?? "");
  const typeless = [...parts.keys()].filter((path) => path !== "[Content_Types].xml" && !isTyped(path));
  return [
    ...typeless.map((path) => `${path} has no type`),
    ...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `${name} is not there`),
    ...twice(overrides).map((name) => `${name} has two types`),
    ...pathsOf(parts, /\.rels$/).flatMap((path) => danglingIn(parts, path)),
  ];
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function danglingIn(parts: Read, path: string): readonly string[] {
  const own = path.replace("_rels/", "").replace(/\.rels$/, "");
  const found = all(xmlOf(parts, path), "Relationship").map(({ attributes }) => attributes);
  const ids = found.map(({ Id = "" }) => Id);
  const targets = found
    .filter(({ TargetMode }) => TargetMode !== "External")
    .map(({ Target = "" }) => decodeURIComponent(new URL(Target, `file:///${own}`).pathname.slice(1)));
  const text = strFromU8(parts.get(own) ?? new Uint8Array());
  const used = [...text.matchAll(/\br:(?:id|embed)="([^"]+)"/g)].map(([, id = ""]) => id);
  return [
    ...targets.filter((target) => !parts.has(target)).map((target) => `${path}: ${target} is not there`),
    ...twice(ids).map((id) => `${path}: ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${own}: ${id} leads nowhere`),
  ];
}
