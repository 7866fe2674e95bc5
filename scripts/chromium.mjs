// Finds the browser that the browser tests drive, and on Debian as root installs it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./tools.mjs";

/** The same engine without a browser's windows: a page costs it less than half of the work. */
const SHELL = "chromium-headless-shell";
const NAMES = [
  SHELL,
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];
const LINUX = ["/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((dir) =>
  NAMES.map((name) => join(dir, name)),
);
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const FONTS = ["fonts-noto-cjk", "fontconfig"];

/** The path of a Chromium, Chrome or Edge, or undefined. CHROME_PATH, when set, is the only one asked. */
export function findChromium(env = process.env) {
  if (env.CHROME_PATH) return existsSync(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  return candidates(env).find((path) => existsSync(path));
}

function candidates(env) {
  if (process.platform === "darwin") return MAC.flatMap((path) => [path, join(env.HOME ?? "", path)]);
  if (process.platform === "win32")
    return windowsFolders(env).flatMap((dir) => WINDOWS.map((exe) => join(dir, exe)));
  const onPath = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...LINUX, ...onPath.flatMap((dir) => NAMES.map((name) => join(dir, name)))];
}

function windowsFolders(env) {
  return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((dir) => dir !== undefined);
}

/** Without a Chinese font every label is a box and its width is wrong; elsewhere the system brings one. */
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

/** Makes sure that browser tests can run; resolves to what is missing, or undefined. */
export async function ensureChromium() {
  if (mayInstall() && (missing() !== undefined || !hasShell())) await install();
  return missing();
}

function hasShell() {
  return findChromium()?.endsWith(SHELL) ?? false;
}

function missing() {
  if (findChromium() === undefined) {
    return "No Chromium, Chrome or Edge found. Install one, or set CHROME_PATH to its executable (Debian: apt-get install chromium).";
  }
  return hasChineseFont()
    ? undefined
    : "No Chinese font found (Debian: apt-get install fonts-noto-cjk fontconfig).";
}

function mayInstall() {
  const release = "/etc/os-release";
  const debian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, "utf8"));
  return debian && process.getuid?.() === 0 && !process.env.CHROME_PATH;
}

// A mirror sometimes drops a connection; the second attempt goes on with what the first has fetched.
// Where Debian has no shell of its own, or no mirror answers, the whole browser does as well.
async function install() {
  const attempts = [SHELL, SHELL, "chromium"].filter(
    (name) => name === SHELL || findChromium() === undefined,
  );
  for (const name of attempts) {
    console.log(`Installing ${[name, ...FONTS].join(", ")} (apt-get) …`);
    const { code, output } = await aptGet([name, ...FONTS]);
    if (code === 0) return;
    console.log(output);
  }
}

async function aptGet(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update", "-q"], { env });
  if (update.code !== 0) return update;
  return run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], { env });
}
