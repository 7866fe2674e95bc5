import { createHash } from "node:crypto";

/** A text, or one so large that it is made piece by piece as it is written, and can be taken but once. */
export type Content = string | Iterable<string>;

/** A file that the browser loads: its name and its content. */
export type BundleFile<Made extends Content = string> = readonly [name: string, content: Made];

/** Takes a file when it is made, all of it at once, so that not all of them need be held. */
export type Put = (file: BundleFile<Content>) => void;

export function piecesOf(content: Content): Iterable<string> {
  return typeof content === "string" ? [content] : content;
}

export function hashOf(content: Content): string {
  const hash = createHash("sha256");
  for (const piece of piecesOf(content)) hash.update(piece);
  return hash.digest("hex").slice(0, 8);
}

/** A JSON file named by what it holds, so that it can be cached for ever. */
export function hashed(name: string, json: unknown): BundleFile {
  const content = JSON.stringify(json);
  return [named(name, content), content];
}

/** The same of what is JSON already, in pieces: these are made twice, for the name and to be written. */
export function hashedPieces(name: string, make: () => Iterable<string>): BundleFile<Content> {
  return [named(name, make()), make()];
}

function named(name: string, content: Content): string {
  return `${name}-${hashOf(content)}.json`;
}
