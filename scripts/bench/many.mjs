// What a change of year costs with many areas: the median and the worst of ten, on the processor, without a browser.
import { runnerImport } from "vite";
import { judged } from "./judged.mjs";

const { module } = await runnerImport(new URL("many.ts", import.meta.url).pathname, { logLevel: "error" });
const YEARS = 25;
/** Milliseconds at most, by the number of areas. */
const MOST = { 300: 120, 3000: 400 };
for (const count of [22, 300, 3000]) {
  const world = module.worldOf(count, YEARS, 60, 2);
  for (const [at, kind] of ["level", "price"].entries()) {
    const first = timed(() => module.changeTo(world, at, 2010));
    const times = Array.from({ length: 10 }, (_, step) =>
      timed(() => module.changeTo(world, at, 2000 + step * 2)),
    );
    times.sort((a, b) => a - b);
    const name = `${count} areas, ${kind}`;
    console.log(
      `${name}: first ${first.toFixed(0)} ms, then ${times[5].toFixed(0)} (worst ${times[9].toFixed(0)})`,
    );
    if (MOST[count]) console.log(judged(`year, ${name}, without a browser`, times[5], "ms", MOST[count]));
  }
}

function timed(work) {
  const { user } = process.cpuUsage();
  work();
  return (process.cpuUsage().user - user) / 1000;
}
