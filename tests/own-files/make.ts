import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REFUSED } from "./refused.ts";
import { TEXT_FILES } from "./text-files.ts";
import { WORKBOOKS } from "./workbooks.ts";

/** The files that are kept, as people would make them; what is larger is made when it is needed (`large.ts`). */
export const KEPT_FILES = [...TEXT_FILES, ...WORKBOOKS, ...REFUSED];

export const FOLDER = join(import.meta.dirname, "files");

/** Writes `files/` anew: `node -e "import('vite').then(v => v.runnerImport('./tests/own-files/make.ts')).then(m => m.module.writeAll())"` */
export function writeAll(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, bytes } of KEPT_FILES) writeFileSync(join(FOLDER, file), bytes());
}
