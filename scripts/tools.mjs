// What the commands share: where things are, how a tool is run, how missing packages are installed.
// Loaded before node_modules exists, so it imports only node's own modules.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const OLDEST_NODE = [20, 19];
const NEVER = 2 ** 31 - 1;

/** Whether a module is the one that was started; real paths, because a checkout may be reached through a link. */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/** The tools' own entry files, called with node: no shell and no `.cmd` on any system. */
export const TOOLS = {
  oxfmt: "node_modules/oxfmt/bin/oxfmt",
  oxlint: "node_modules/oxlint/bin/oxlint",
  vite: "node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
};

/** Runs a command in the repository and resolves with its exit code and all it printed; never rejects. */
export function run(command, args, { show = false, shell = false, env = {}, timeout = NEVER } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      shell,
      detached: GROUPS,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk) => (output += chunk);
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    const release = stopWithUs(child);
    const timer = setTimeout(() => {
      collect(`\nstopped after ${timeout / 1000} s`);
      stop(child);
    }, timeout);
    child.on("error", (error) => collect(`${command}: ${error.message}`));
    child.on("close", (code) => {
      clearTimeout(timer);
      release();
      done({ code: code ?? 1, output });
    });
  });
}

// A command and all that it starts form a group, so that a worker which hangs ends with the command.
const GROUPS = process.platform !== "win32";

function stop(child) {
  try {
    if (GROUPS) process.kill(-child.pid, "SIGKILL");
    else child.kill();
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Ends the command when this process is ended; a group of its own would otherwise go on. */
function stopWithUs(child) {
  const onEnd = () => {
    stop(child);
    process.exit(1);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.once(signal, onEnd);
  return () => signals.forEach((signal) => process.off(signal, onEnd));
}

export function runNode(file, args = [], { flags = [], ...options } = {}) {
  return run(process.execPath, [...flags, file, ...args], options);
}

/**
 * For what builds the data, as the scripts `build` of package.json have it: of millions of figures nearly all stay to the
 * end, and with more room for what is new they are copied less often before that is known.
 */
export const BUILD_FLAGS = ["--max-semi-space-size=64"];

/** A sentence that says what is wrong with the running Node, or undefined. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  const fits = major > needMajor || (major === needMajor && minor >= needMinor);
  return fits ? undefined : `Node ${OLDEST_NODE.join(".")} or newer is needed, this is ${version}.`;
}

/** Compares contents, not dates: a fresh checkout makes the lock file young without changing it. */
export function isInstalled(root = ROOT) {
  const installed = packagesOf(join(root, "node_modules/.package-lock.json"));
  const wanted = packagesOf(join(root, "package-lock.json"));
  return installed !== undefined && wanted !== undefined && Object.entries(wanted).every(fits(installed));
}

function fits(installed) {
  return ([path, { version, optional, devOptional, peer }]) => {
    const mayBeAbsent = optional || devOptional || peer;
    const found = installed[path];
    return path === "" || (found === undefined ? Boolean(mayBeAbsent) : found.version === version);
  };
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, "utf8")).packages : undefined;
}

/** Installs exactly what the lock file names; resolves to an error text, or undefined when all is there. */
export async function installMissing() {
  if (isInstalled()) return undefined;
  console.log("Installing packages (npm ci) …");
  const { code, output } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  return code === 0 ? undefined : `npm ci failed:\n${output}`;
}

function npm(args) {
  const own = process.env.npm_execpath ?? "";
  const windows = process.platform === "win32";
  return own.endsWith("npm-cli.js") ? runNode(own, args) : run("npm", args, { shell: windows });
}
