import type { Evidence } from "../../src/curate/read-evidence.ts";
import { readEvidence } from "../../src/curate/read-evidence.ts";
import type { Curated } from "../../src/curate/read.ts";
import { readCurated } from "../../src/curate/read.ts";

const TEXT = { zh: "文", en: "text" };

const indicator = (id: string, unit: string) => ({
  id,
  name: TEXT,
  definition: TEXT,
  unit,
  decimals: 2,
  kind: "level",
  additive: false,
  polarity: "higher",
});

/** Two figures of one article, what they imply, one check and one reform: all of it right. */
const RIGHT = {
  "areas.json": [{ code: "440106", level: "district", name: TEXT, short: TEXT }],
  "topics.json": [{ id: "innovation", name: TEXT }],
  "units.json": [
    { id: "yi-yuan", name: TEXT, base: "yi-yuan", factor: 1, printed: ["亿元"] },
    { id: "percent", name: TEXT, base: "percent", factor: 1, printed: ["%"] },
  ],
  "indicators/innovation.json": [
    indicator("rd", "yi-yuan"),
    indicator("intensity", "percent"),
    indicator("gdp", "yi-yuan"),
  ],
  "vintages.json": [],
  "release.json": { date: "2026-01-01", changes: [] },
  "observations/paper.json": {
    source: {
      id: "paper",
      publisher: "报",
      readIn: "copy",
      titleKind: "document",
      title: "题",
      date: "2020",
      kind: "article",
      tier: "C",
      url: null,
    },
    observations: [
      figure("rd", { id: "a-rd", value: 173.32, asWritten: "173.32亿元" }),
      figure("intensity", { id: "a-int", value: 3.43, asWritten: "3.43%" }),
      figure("gdp", { value: 5047.4 }),
    ],
  },
  "derivations.json": [
    {
      id: "d-gdp",
      indicator: "gdp",
      area: "440106",
      period: "2019",
      name: TEXT,
      formula: "a / (b / 100)",
      operands: { a: { observation: "a-rd" }, b: { observation: "a-int" } },
      value: 5053,
      unit: "yi-yuan",
      interval: [5045.56, 5060.58],
    },
  ],
  "crosschecks.json": [
    {
      id: "x-gdp",
      name: TEXT,
      area: "440106",
      period: "2019",
      left: "a / (b / 100)",
      right: "c",
      operands: {
        a: { observation: "a-rd" },
        b: { observation: "a-int" },
        c: { key: "gdp|440106|2019|paper" },
      },
      unit: "yi-yuan",
      verdict: "consistent",
      why: TEXT,
    },
  ],
  "reforms/paper.json": {
    reforms: [
      {
        id: "r-one",
        area: "440106",
        name: TEXT,
        field: "innovation",
        measures: [TEXT],
        effects: [
          { kind: "outcome", observation: "a-rd" },
          { kind: "mention", derivation: "d-gdp" },
        ],
        practice: "talent",
        zone: "park",
        lines: [2],
      },
    ],
  },
  "practices.json": [{ id: "talent", name: TEXT }],
  "zones.json": [{ id: "park", area: "440106", name: TEXT, at: [113.37, 23.13], where: TEXT }],
};

function figure(id: string, more: Readonly<Record<string, unknown>>) {
  return { indicator: id, area: "440106", period: "2019", line: 2, status: "unknown", ...more };
}

type File = keyof typeof RIGHT;

/** The right case with fields of a file's first record replaced; `undefined` takes a field away. */
export function evidenceCase(
  file?: File,
  change: Readonly<Record<string, unknown>> = {},
): { readonly curated: Curated; readonly evidence: Evidence; readonly problems: readonly unknown[] } {
  const content = structuredClone(RIGHT) as Record<string, unknown>;
  if (file) {
    const whole = content[file];
    const parts = Array.isArray(whole) ? [whole] : Object.values(whole as object);
    const list = parts.find(Array.isArray) as object[];
    list[0] = Object.fromEntries(
      Object.entries({ ...list[0], ...change }).filter(([, value]) => value !== undefined),
    );
  }
  const files = new Map(Object.entries(content).map(([name, json]) => [name, JSON.stringify(json)]));
  const { curated, problems } = readCurated(files);
  const said = readEvidence(files);
  return { curated, evidence: said.evidence, problems: [...problems, ...said.problems] };
}
