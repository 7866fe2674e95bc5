import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Files } from "../src/curate/read-file.ts";

/** All JSON files below a folder, by path relative to it. */
export function readFiles(dir: string): Files {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [relative(dir, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}
