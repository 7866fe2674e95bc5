import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const USAGE = "npm run data:add -- TABLE --source MAPPING.json [--dry-run]";

process.exitCode = await run(process.argv.slice(2));

/** Makes a curated source of a table and writes it into data/ where it is started, unless something stands against it. */
async function run(args) {
  const asked = read(args);
  if (typeof asked === "string") return refused(asked);
  const { table, mapping, dryRun } = asked;
  const dir = join(process.cwd(), "data");
  if (!existsSync(dir)) return refused("there is no folder data/ here");
  const [{ module: files }, { module: adding }] = await Promise.all(
    ["../pipeline/files.ts", "../pipeline/data-add.ts"].map((path) =>
      runnerImport(new URL(path, import.meta.url).pathname),
    ),
  );
  const { report, write } = adding.addData(files.readFiles(dir), {
    file: basename(table),
    bytes: new Uint8Array(readFileSync(table)),
    mapping: { file: basename(mapping), json: JSON.parse(readFileSync(mapping, "utf8")) },
  });
  if (!write) return refused(report);
  console.log(report);
  if (dryRun) return 0;
  writeFileSync(join(dir, write.path), write.text);
  console.log(`\nwritten: data/${write.path}`);
  return 0;
}

function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { source: { type: "string" }, "dry-run": { type: "boolean" } },
    });
    const [table, ...more] = positionals;
    if (table === undefined || more.length > 0 || values.source === undefined) return `usage: ${USAGE}`;
    const missing = [table, values.source].find((path) => !existsSync(path));
    if (missing !== undefined) return `${missing} is not there`;
    try {
      JSON.parse(readFileSync(values.source, "utf8"));
    } catch (error) {
      return `${values.source} is no JSON: ${error.message}`;
    }
    return { table, mapping: values.source, dryRun: values["dry-run"] === true };
  } catch (error) {
    return `${error.message}\nusage: ${USAGE}`;
  }
}

function refused(why) {
  console.error(why);
  return 1;
}
