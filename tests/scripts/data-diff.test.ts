import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../curate/made-up-state.ts";
import type { MadeUp } from "../curate/made-up-state.ts";
import { seldom } from "../extent.ts";

// A repository of made-up figures, in a folder of its own.

const SCRIPT = join(import.meta.dirname, "../../scripts/data-diff.mjs");

const THEN: MadeUp = {
  bureau: {
    figures: [
      { value: 2, asWritten: "2.0亿元" },
      { value: 1, area: "440112" },
      { value: 7, period: "2020" },
    ],
  },
};
const NOW: MadeUp = {
  bureau: {
    figures: [
      { value: 3, asWritten: "3.0亿元" },
      { value: 1, area: "440112" },
    ],
  },
  paper: { figures: [{ value: 5, period: "2021" }] },
};

let folder = "";

function git(...args: readonly string[]): void {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...who, ...args], { cwd: folder, stdio: "ignore" });
}

function write(sources: MadeUp): void {
  rmSync(join(folder, "data"), { recursive: true, force: true });
  for (const [name, text] of filesOf(sources)) {
    const path = join(folder, "data", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "data-diff-"));
  git("init", "-q");
  git("commit", "-q", "--allow-empty", "-m", "nothing yet");
  git("tag", "bare");
  write({ bureau: { figures: [{ value: "many" }] } });
  git("add", ".");
  git("commit", "-q", "-m", "broken");
  git("tag", "broken");
  write(THEN);
  git("add", ".");
  git("commit", "-q", "-m", "made-up figures");
  write(NOW);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("data:diff", () => {
  it("compares the files as they are with a commit, in sections with names and ids", () => {
    const { status, stdout, stderr } = run("HEAD");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("corrected figures: 1");
    expect(stdout).toMatch(
      /虚构指标gdp gdp · 天河 440106 · 2022 \[虚构出版者bureau bureau\]: 2\.0亿元 → 3\.0亿元/,
    );
    expect(stdout).toContain("withdrawn figures: 1");
    expect(stdout).toContain("new sources: 1");
    expect(stdout).not.toContain("comparisons");
  });

  seldom("compares two commits, whatever lies in the folder", () => {
    const { status, stdout } = run("HEAD", "HEAD");
    expect([status, stdout.includes("no difference in the figures")]).toEqual([0, true]);
  });

  it("says it to programs, and writes the record of a release", () => {
    const told = JSON.parse(run("HEAD", "--json").stdout) as Record<string, unknown>;
    expect(told).toMatchObject({
      corrected: [{ before: { value: 2 }, after: { value: 3 } }],
      comparisons: [],
    });
    const record = JSON.parse(run("HEAD", "--release", "2026-01-02").stdout) as Record<string, unknown>;
    expect(record).toMatchObject({
      date: "2026-01-02",
      figures: [{ kind: "corrected" }, { kind: "withdrawn", old: { value: 7 } }, { sources: { paper: 1 } }],
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ["a name that is no commit", ["nowhere"], /nowhere is no commit, branch or tag/],
    ["a commit without data", ["bare"], /bare has no data\//],
    [
      "data that do not validate",
      ["broken"],
      /data of broken do not validate:\n {2}observations\/bureau\.json › .*value/,
    ],
    ["no state at all", [], /usage: npm run data:diff/],
    ["an option that there is not", ["HEAD", "--html"], /--html[^]*usage:/],
    ["a release without a date", ["HEAD", "--release", "soon"], /soon is no date/],
    ["what git would take for an option", ["--", "--all"], /--all is no commit/],
  ])("refuses %s, and says so", (_, args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
