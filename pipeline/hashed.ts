import { createHash } from "node:crypto";

/** A file that the browser loads: its name and its content. */
export type BundleFile = readonly [name: string, content: string];

/** Takes a file when it is made, so that not all of them need be held at once. */
export type Put = (file: BundleFile) => void;

export function hashOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

/** A JSON file named by what it holds, so that it can be cached for ever. */
export function hashed(name: string, json: unknown): BundleFile {
  return named(name, JSON.stringify(json));
}

/** The same of what is JSON already. */
export function named(name: string, content: string): BundleFile {
  return [`${name}-${hashOf(content)}.json`, content];
}
