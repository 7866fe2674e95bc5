import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Files, Texts } from "../src/curate/read-file.ts";

/** All JSON files below a folder, by path relative to it. */
export function readFiles(dir: string): Files {
  return new Map([...pathsIn(dir)].map(([name, path]) => [name, readFileSync(path, "utf8")]));
}

/** The same, each read when it is asked for. */
export function textsIn(dir: string): Texts {
  const paths = pathsIn(dir);
  return {
    keys: () => paths.keys(),
    has: (name) => paths.has(name),
    get: (name) => {
      const path = paths.get(name);
      return path === undefined ? undefined : readFileSync(path, "utf8");
    },
  };
}

function pathsIn(dir: string): ReadonlyMap<string, string> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(dir, path).replaceAll("\\", "/"), path]));
}
