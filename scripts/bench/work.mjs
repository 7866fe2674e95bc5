// What a partition costs to read and a table to sort with many areas, and 200,000 cells of a reader's workbook to import: the
// median and the worst, on the processor, without a browser.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("work.ts", import.meta.url).pathname, { logLevel: "error" });
for (const count of [22, 300, 3000]) {
  const world = module.worldOf(count, 25, 60, 1);
  const text = module.partitionText(world);
  const report = module.changeTo(world, 0, 2010);
  const size = `${(text.length / 1000).toFixed(0)} kB`;
  tell(`${count} areas × 25 years, a partition of ${size} read`, 10, () => module.readPartition(text));
  tell(`${count} areas, table sorted`, 10, () => module.sortTable(report));
}
const bytes = module.WIDE_BOOK.bytes();
tell("200,000 cells of a workbook imported", 3, () => module.imported(module.WIDE_BOOK.file, bytes));

function tell(name, rounds, work) {
  const times = Array.from({ length: rounds + 1 }, () => {
    const { user } = process.cpuUsage();
    work();
    return (process.cpuUsage().user - user) / 1000;
  });
  // The first compiles.
  const [first, ...others] = times;
  others.sort((a, b) => a - b);
  const [middle, worst] = [others[others.length >> 1], others.at(-1)].map((time) => time.toFixed(1));
  console.log(`${name}: first ${first.toFixed(0)} ms, then ${middle} (worst ${worst})`);
}
