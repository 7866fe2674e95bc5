// npm run bench [-- --large]: what the built site costs its readers and its builders, in figures; `docs/performance.md` holds a run of it.
// Machines differ, so a figure means something beside another of the same run.
import { join } from "node:path";
import { arch, cpus, platform, totalmem } from "node:os";
import { AS_IT_STANDS, judged, judgements } from "./bench/judged.mjs";
import { measure } from "./size.mjs";
import { installMissing, ROOT, runNode } from "./tools.mjs";

const PARTS = [
  { name: "Bytes, beside their budgets", script: "scripts/size.mjs" },
  { name: "Opening a page", script: "scripts/bench/opening.mjs" },
  { name: "A change on the page", script: "scripts/bench/changes.mjs" },
  { name: "The same change by other libraries, with made-up figures", script: "scripts/bench/rivals.mjs" },
  { name: "A change of year with many made-up areas, without a browser", script: "scripts/bench/many.mjs" },
  { name: "The index of 3,000 made-up districts × 15 indicators", script: "scripts/bench/places.mjs" },
  { name: "Reading, sorting and importing, without a browser", script: "scripts/bench/work.mjs" },
  { name: "An indicator first opened, and a slide", script: "scripts/bench/parts.mjs" },
  { name: "The data build, 300 districts × 60 indicators × 25 years", script: "scripts/scale.mjs", args: ["300", "60", "25"] }, // oxfmt-ignore
];
// It takes minutes, 2 GB of memory and 4 GB of disk.
if (process.argv.includes("--large"))
  PARTS.push({
    name: "The data build, 3,000 districts",
    script: "scripts/scale.mjs",
    args: ["3000", "60", "25"],
  });
const LIMIT = 900_000;
const KB = 1000;

await installMissing();
const [processor] = cpus();
console.log(
  `${platform()} ${arch()}, ${cpus().length} × ${processor?.model ?? "?"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`,
);
const lines = measure(join(ROOT, "dist")).flatMap(({ name, bytes, budget }) =>
  budget === undefined ? [] : judged(name, bytes / KB, "kB", budget / KB),
);
const broken = [];
for (const { name, script, args = [] } of PARTS) {
  console.log(`\n${name}`);
  const { code, output } = await runNode(script, args, { timeout: LIMIT });
  console.log(output.trimEnd());
  lines.push(...judgements(output));
  if (code !== 0) broken.push(name);
}

const over = lines.filter((line) => line.startsWith("OVER"));
const standing = [...over, ...lines.filter((line) => line.endsWith(AS_IT_STANDS))];
console.log(
  `\nBeside their budgets, times of changes and of opening at this machine's pace: ${lines.length - over.length} within, ${over.length} over; as they stand ${new Set(standing).size} over`,
);
console.log([...lines].sort().join("\n"));
if (broken.length > 0) {
  console.error(`\nNot measured to the end: ${broken.join("; ")}`);
  process.exitCode = 1;
}
