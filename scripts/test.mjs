// npm test: every check in turn, each named with its seconds; the last line counts them all.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { BUILD_FLAGS, installMissing, nodeProblem, ROOT, runNode, TOOLS } from "./tools.mjs";

const STEP_LIMIT = 900_000; // a step that hangs must fail before whatever runs this gives up on the whole
const CACHE = join(ROOT, "node_modules/.cache/qujian");

/**
 * A step resolves to how many passed and failed, and what to show; `needs` names steps it cannot do without. One that
 * goes `beside` the next leaves the machine's other core to them; one that goes `alone` waits for it.
 */
const STEPS = [
  // On a new machine the system fetches it while the rest is checked.
  { name: "browser", work: async () => verdict(await ensureChromium()), beside: true },
  { name: "packages", work: packages },
  { name: "format", work: () => check(TOOLS.oxfmt, ["--check", "."]), needs: "packages" },
  { name: "types and lint", work: () => check(TOOLS.oxlint, ["."]), needs: "packages", beside: true },
  { name: "data", work: data, needs: "packages", beside: true },
  { name: "build", work: build, needs: "packages" },
  { name: "size", work: () => check("scripts/size.mjs"), needs: "build", show: true },
  {
    name: "unit and component tests",
    work: () => vitest("unit", "component"),
    needs: "packages",
    alone: true,
  },
  { name: "browser tests", work: () => vitest("browser"), needs: ["build", "browser"], alone: true },
];

async function main() {
  const failedSteps = new Set();
  const total = { passed: 0, failed: 0 };
  const beside = [];
  const run = async (step) => {
    const { passed, failed } = await report(step, failedSteps);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedSteps.add(step.name);
  };
  for (const step of STEPS) {
    if (step.alone) await Promise.all(beside);
    const running = run(step);
    if (step.beside) beside.push(running);
    else await running;
  }
  console.log(`tests: ${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function report({ name, work, needs = [], show = false }, failedSteps) {
  const start = performance.now();
  const lacking = [needs].flat().filter((step) => failedSteps.has(step));
  const result =
    lacking.length > 0 ? verdict(`not run, because this failed: ${lacking.join(", ")}`) : await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = result.failed > 0 ? "✗" : "✓";
  console.log(`${mark} ${name} (${seconds} s)${result.note ? ` ${result.note}` : ""}`);
  if (result.failed > 0 || show) console.log(result.output.trimEnd());
  return result;
}

/** One check counts as one test. */
function verdict(problem, output = "") {
  return problem === undefined ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output: problem };
}

async function check(tool, args = [], flags = []) {
  const { code, output } = await runNode(tool, args, { timeout: STEP_LIMIT, flags });
  return verdict(code === 0 ? undefined : output || `${tool} ended with exit code ${code}`, output);
}

async function packages() {
  return verdict(nodeProblem() ?? (await installMissing()));
}

/** DATA_SOURCES names a folder with the sources' texts, for those who have them. */
function data() {
  const script = "scripts/data-check.mjs";
  if (!existsSync(join(ROOT, script))) return verdict(`${script} is missing: the data was not checked.`);
  const sources = process.env.DATA_SOURCES;
  return check(script, sources ? ["--sources", sources] : []);
}

function build() {
  rmSync(join(ROOT, "dist"), { recursive: true, force: true }); // else a failed build would leave an old site to test
  return check(TOOLS.vite, ["build"], BUILD_FLAGS);
}

async function vitest(...projects) {
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `${projects.join("-")}.json`);
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const args = ["run", ...projects.flatMap((project) => ["--project", project]), ...reporters];
  const { code, output } = await runNode(TOOLS.vitest, args, { env: { NO_COLOR: "1" }, timeout: STEP_LIMIT });
  return counted(code, existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined, output);
}

/** A run that failed without a failed test (a file that does not load, an error outside a test) counts as one. */
function counted(code, results, output) {
  const passed = results?.numPassedTests ?? 0;
  const failed = results?.numFailedTests ?? 0;
  const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
  const unloaded = (results?.testResults ?? []).filter(isUnloaded).length;
  const least = code === 0 && passed > 0 ? 0 : 1;
  return {
    passed,
    failed: Math.max(failed + unloaded, least),
    note: `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
    output,
  };
}

function isUnloaded({ status, assertionResults }) {
  return status === "failed" && assertionResults.every((test) => test.status !== "failed");
}

await main();
