import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const USAGE = "npm run data:diff -- REF [REF2] [--json | --release DATE]";

/** What a person can mend; anything else is our own mistake and keeps its trace. */
class Refusal extends Error {}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Compares REF with REF2, or with the files as they lie in the folder it is started in. */
async function run(args) {
  const { refs, form } = asked(args);
  // A wrong name is said at once: what compares takes seconds to load.
  const [before, after = await workingTree()] = refs.map(stateAt);
  const { module } = await runnerImport(new URL("../pipeline/data-diff.ts", import.meta.url).pathname);
  const { report, ok } = module.compareData(before, after, form);
  (ok ? console.log : console.error)(report);
  return ok ? 0 : 1;
}

function asked(args) {
  const { values, positionals: refs } = parsed(args);
  const isDate = values.release === undefined || /^\d{4}-\d{2}-\d{2}$/.test(values.release);
  if (!isDate) throw new Refusal(`${values.release} is no date such as 2026-11-26`);
  if (refs.length < 1 || refs.length > 2 || (values.json && values.release !== undefined))
    throw new Refusal(`usage: ${USAGE}`);
  if (values.json) return { refs, form: { kind: "json" } };
  return {
    refs,
    form: values.release === undefined ? { kind: "text" } : { kind: "release", date: values.release },
  };
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" }, release: { type: "string" } },
    });
  } catch (error) {
    throw new Refusal(`${error.message}\nusage: ${USAGE}`);
  }
}

async function workingTree() {
  const dir = join(process.cwd(), "data");
  if (!existsSync(dir)) throw new Refusal("there is no folder data/ here");
  const { module } = await runnerImport(new URL("../pipeline/files.ts", import.meta.url).pathname);
  return { name: "the files as they are", files: module.readFiles(dir) };
}

/** The files of `data/` in a commit, read without touching what lies in the folder. */
function stateAt(ref) {
  const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], {
    otherwise: `${ref} is no commit, branch or tag of this repository`,
  });
  const listed = git(["ls-tree", "-r", "-z", commit.toString().trim(), "--", "data/"], {
    otherwise: `the files of ${ref} cannot be listed`,
  });
  const entries = listed
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, type, id, path] = /^\d+ (\w+) ([0-9a-f]+)\tdata\/(.+)$/.exec(line) ?? [];
      return type === "blob" && path.endsWith(".json") ? [{ id, path }] : [];
    });
  if (entries.length === 0) throw new Refusal(`${ref} has no data/`);
  return { name: ref, files: new Map(contents(entries, ref)) };
}

/** All files from one process: some hundreds would take as many. */
function contents(entries, ref) {
  const input = entries.map(({ id }) => `${id}\n`).join("");
  const read = git(["cat-file", "--batch"], { input, otherwise: `the files of ${ref} cannot be read` });
  let at = 0;
  return entries.map(({ path }) => {
    const start = read.indexOf("\n", at) + 1;
    const size = Number(read.subarray(at, start).toString().trim().split(" ").at(-1));
    at = start + size + 1;
    return [path, read.subarray(start, start + size).toString()];
  });
}

function git(args, { input, otherwise }) {
  try {
    return execFileSync("git", args, { input, maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "ignore"] });
  } catch {
    throw new Refusal(otherwise);
  }
}
