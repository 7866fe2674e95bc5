// `npm run scale -- 300 60 25`: what the data build costs with so many made-up districts, indicators and years. They are
// first written to a folder; then a process of its own builds from there into another, so that its memory is the build's.
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { runnerImport } from "vite";
import { judged } from "./bench/judged.mjs";
import { BUILD_FLAGS, ROOT, runNode } from "./tools.mjs";

const load = async (path) => (await runnerImport(join(ROOT, path))).module;
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

function write(dir, name, pieces) {
  const path = join(dir, name);
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  for (const piece of pieces) writeSync(file, piece);
  closeSync(file);
}

/** Builds, and says what it took; the names of what it wrote for the other process. */
async function build(from, to) {
  const { bundleData } = await load("pipeline/bundle.ts");
  const { textsIn } = await load("pipeline/files.ts");
  const { piecesOf } = await load("pipeline/hashed.ts");
  const before = process.memoryUsage().rss;
  const started = process.cpuUsage();
  const began = performance.now();
  const names = [];
  const { problems, curated } = bundleData(textsIn(from), ([name, content]) => {
    names.push(name);
    write(to, name, piecesOf(content));
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { user, system } = process.cpuUsage(started);
  const most = process.resourceUsage().maxRSS * 1024;
  console.log(`${curated.observations.length} figures, ${problems.length} problems`);
  for (const problem of problems.slice(0, 3)) console.log(`  ${JSON.stringify(problem)}`);
  console.log(`${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of processor`);
  console.log(`${megabytes(most)} MB at most, ${megabytes(before)} MB of them before the build`);
  // Budgets stand for 300 and for 3,000 districts × 60 indicators × 25 years.
  const budget =
    curated.observations.length > 1_000_000 ? { seconds: 120, size: 2048 } : { seconds: 20, size: 1024 };
  console.log(judged("data build, processor", (user + system) / 1e6, "s", budget.seconds));
  console.log(judged("data build, memory", most / 2 ** 20, "MB", budget.size));
  write(to, "names.json", [JSON.stringify(names)]);
}

async function measure(districts = 300, indicators = 60, years = 25) {
  const { madeUpAtlas } = await load("tests/scale/atlas.ts");
  const dir = mkdtempSync(join(tmpdir(), "qujian-scale-"));
  const [from, to] = [join(dir, "data"), join(dir, "built")];
  let read = 0;
  for (const [name, text] of madeUpAtlas({ districts, indicators, years })) {
    read += Buffer.byteLength(text);
    write(from, name, [text]);
  }
  console.log(
    `${districts} districts, ${indicators} indicators, ${years} years: ${megabytes(read)} MB of JSON`,
  );
  await runNode(join(ROOT, "scripts/scale.mjs"), ["--build", from, to], {
    show: true,
    flags: BUILD_FLAGS,
  });
  const written = JSON.parse(readFileSync(join(to, "names.json"), "utf8"))
    .map((name) => ({ name, bytes: statSync(join(to, name)).size }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(
    `${written.length} files of ${megabytes(written.reduce((sum, { bytes }) => sum + bytes, 0))} MB`,
  );
  const kinds = new Map(written.map((file) => [file.name.replace(/-[0-9a-z]*\d.*$/, ""), file]).reverse());
  for (const { name, bytes } of [...kinds.values()].sort((a, b) => b.bytes - a.bytes).slice(0, 12))
    console.log(
      `  ${name}: ${megabytes(bytes)} MB, ${megabytes(gzipSync(readFileSync(join(to, name))).length)} MB compressed`,
    );
  rmSync(dir, { recursive: true });
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--build") await build(...rest);
else await measure(...[first, ...rest].filter(Boolean).map(Number));
