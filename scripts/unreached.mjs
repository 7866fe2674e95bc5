// Which files of a build nobody loads: what no page of it leads to, by whatever names the next.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What is opened from outside: the page, the script of other pages, the pages and pictures of the named views; and first
// views, which the page asks for by the address's words.
const OPENED = /^(?:index\.html|embed\.js|v\/.+|assets\/first\/.+)$/;

// The build's own list, which `npm run size` reads; servers hide what begins with a dot.
const OWN = /^\.vite\//;

const READ = /\.(?:html|js|css|json|webmanifest)$/;
const NAMED = /[\w.-]+\.[a-z]+(?![\w.-])/g;

/** A file counts as loaded where another that is loaded has its name in it; the names of nearly all carry a hash. */
export function unreached(dist) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((file) => !OWN.test(file));
  const byName = grouped(files);
  const reached = new Set(files.filter((file) => OPENED.test(file)));
  // A set that grows while it is gone through is gone through to its new end.
  for (const file of reached) {
    if (!READ.test(file)) continue;
    for (const [name] of readFileSync(join(dist, file), "utf8").matchAll(NAMED))
      for (const other of byName.get(name) ?? []) reached.add(other);
  }
  return files.filter((file) => !reached.has(file)).sort();
}

function grouped(files) {
  const byName = new Map();
  for (const file of files) byName.set(nameOf(file), [...(byName.get(nameOf(file)) ?? []), file]);
  return byName;
}

function nameOf(file) {
  return file.slice(file.lastIndexOf("/") + 1);
}
