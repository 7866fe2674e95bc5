import { describe, expect, it } from "vitest";
import { presentDistricts } from "../../src/core/dataset.ts";
import { rankCells } from "../../src/core/ranking.ts";
import { checkCurated } from "../../src/curate/check.ts";
import { describeProblem } from "../../src/curate/problem.ts";
import { readCurated } from "../../src/curate/read.ts";
import type { Files } from "../../src/curate/read-file.ts";
import { formatFigure } from "../../src/i18n/format.ts";
import { plainScale } from "../../src/i18n/quantity.ts";
import { cellsAt, data } from "../kept/kept.ts";

const pair = (zh: string, en: string) => ({ zh, en });

/** A small set of curated files in which everything is right. */
const RIGHT = {
  "areas.json": [
    {
      code: "440100",
      level: "city",
      name: pair("广州市", "Guangzhou City"),
      short: pair("广州", "Guangzhou"),
    },
    {
      code: "440106",
      level: "district",
      parent: "440100",
      name: pair("天河区", "Tianhe District"),
      short: pair("天河", "Tianhe"),
      color: "#C0392B",
    },
  ],
  "topics.json": [{ id: "economy", name: pair("经济", "Economy") }],
  "units.json": [
    { id: "yuan", name: pair("元", "yuan"), base: "yuan", factor: 1, printed: ["元"] },
    { id: "yi-yuan", name: pair("亿元", "100 million yuan"), base: "yuan", factor: 1e8, printed: ["亿元"] },
  ],
  "indicators/economy.json": [
    {
      id: "gdp",
      name: pair("地区生产总值", "GDP"),
      definition: pair("定义", "Definition"),
      unit: "yi-yuan",
      decimals: 2,
      kind: "level",
      additive: true,
      polarity: "higher",
      variants: [{ id: "usual", name: pair("通常", "Usual"), definition: pair("一", "One") }],
    },
  ],
  "vintages.json": [{ id: "first", name: pair("首次", "First") }],
  "observations/bureau.json": {
    source: {
      id: "bureau",
      publisher: "统计局",
      readIn: "original",
      titleKind: "document",
      title: "公报",
      date: "2023-03",
      kind: "bulletin",
      tier: "A",
      url: null,
    },
    observations: [
      {
        indicator: "gdp",
        area: "440106",
        period: "2022",
        value: 6215.72,
        asWritten: "6215.72亿元",
        status: "final",
      },
    ],
  },
  "release.json": { date: "2026-01-01", changes: [{ date: "2026-01-01", text: pair("首次", "First") }] },
};

const FILE = "observations/bureau.json";

type Json = Record<string, unknown>;
type Right = typeof RIGHT;

function filesOf(json: Json): Files {
  return new Map(Object.entries(json).map(([name, content]) => [name, JSON.stringify(content)]));
}

/** The right files with one of them changed. */
function changed<Name extends keyof Right>(name: Name, change: (content: Right[Name]) => unknown): Files {
  return filesOf({ ...RIGHT, [name]: change(structuredClone(RIGHT[name])) });
}

/** The right files with fields of the only observation changed; `undefined` takes a field away. */
function observing(fields: Json, ...more: readonly Json[]): Files {
  return changed("observations/bureau.json", ({ source, observations: [first] }) => ({
    source,
    observations: [{ ...first, ...fields }, ...more.map((other) => ({ ...first, ...other }))],
  }));
}

/** The right files with fields of the only source's record changed. */
function sourced(fields: Json): Files {
  return changed(FILE, ({ source, observations }) => ({ source: { ...source, ...fields }, observations }));
}

function problemsOf(files: Files): readonly string[] {
  const { curated, problems } = readCurated(files);
  return (problems.length > 0 ? problems : checkCurated(curated)).map(describeProblem);
}

it("keeps printed zeros: 光明's growth of 9.0 % is no 9 % and shares its place with nobody", () => {
  const all = cellsAt("gdp-growth-real", presentDistricts(data.areas), "2023");
  const guangming = rankCells(all, "higher").ranked.find(({ cell }) => cell.area === "440311");
  expect(guangming?.rank).toMatchObject({ from: 2, to: 2 });
  expect(guangming && formatFigure(guangming.cell.figure, plainScale("%"))).toBe("9.0");
});

describe("right files", () => {
  it("have no problems", () => {
    expect(problemsOf(filesOf(RIGHT))).toEqual([]);
  });

  it("give an observation with its defaults and its printed step", () => {
    const { curated } = readCurated(filesOf(RIGHT));
    expect(curated.observations).toEqual([
      {
        indicator: "gdp",
        area: "440106",
        period: "2022",
        value: 6215.72,
        asWritten: "6215.72亿元",
        status: "final",
        source: "bureau",
        step: 0.01,
        bound: "exact",
        basis: "stated",
        nature: "result",
        confirmedBy: [],
      },
    ]);
  });

  it("give a source without the ids of before, which lead to it", () => {
    const { curated } = readCurated(sourced({ formerIds: ["old"] }));
    expect(curated.sources.map((source) => Object.keys(source))).toEqual([
      ["id", "publisher", "readIn", "titleKind", "title", "date", "kind", "tier", "url"],
    ]);
    expect(curated.formerSources).toEqual([{ former: "old", source: "bureau" }]);
  });

  it("give an indicator the topic that its file is named after", () => {
    const { curated } = readCurated(filesOf(RIGHT));
    expect(curated.indicators.map(({ id, topic }) => [id, topic])).toEqual([["gdp", "economy"]]);
  });

  it.each([
    ["taken from the literal where it is coarser", { value: 6200, asWritten: "6200亿元" }, 1],
    ["taken from the literal's unit", { value: 6215.7207, asWritten: "621572070000元" }, 1e-8],
    ["of nothing without a literal", { value: 6215.7, asWritten: undefined }, undefined],
  ])("give the step %s", (_, fields, step) => {
    expect(readCurated(observing(fields)).curated.observations.map((one) => one.step)).toEqual([step]);
  });
});

const FIRST = "#0 gdp 440106 2022";

const NOWHERE = {
  source: undefined,
  indicator: undefined,
  area: undefined,
  period: undefined,
  old: undefined,
};

/** The right files with a figure in the change log; `undefined` takes a field away. */
function logging(fields: Json): Files {
  const place = { source: "bureau", indicator: "gdp", area: "440106", period: "2021" };
  const figures = [{ kind: "withdrawn", ...place, old: { value: 1 }, ...fields }];
  return changed("release.json", ({ changes: [first], ...release }) => ({
    ...release,
    changes: [{ ...first, figures }],
  }));
}

describe("the change log", () => {
  it.each<[string, Json, readonly string[]]>([
    ["names what there is", {}, []],
    [
      "names what is gone by the words of then",
      { source: "gone", title: "公报", indicator: "gone", name: pair("旧指标", "Former indicator") },
      [],
    ],
    [
      "does not name what there never was",
      { source: "gone", indicator: "gone" },
      [
        "release.json › 2026-01-01 withdrawn › indicator: gone is not known",
        "release.json › 2026-01-01 withdrawn › source: gone is not known",
      ],
    ],
    [
      "counts new figures of sources that there are",
      { kind: "added", sources: { bureau: 1, gone: 2 }, ...NOWHERE },
      ["release.json › 2026-01-01 added › source: gone is not known"],
    ],
  ])("%s", (_, fields, expected) => {
    expect(problemsOf(logging(fields))).toEqual(expected);
  });
});

describe("a record that breaks a rule is named by file, record, field and reason", () => {
  it.each<[string, Files, string]>([
    [
      "bad period",
      observing({ period: "2022年" }),
      `${FILE} › #0 gdp 440106 2022年 › period: is not a year, month, interval or \`undated\` ("2022年")`,
    ],
    [
      "interval that runs backwards",
      observing({ period: "2022-09/2022-01" }),
      `${FILE} › #0 gdp 440106 2022-09/2022-01 › period: is not a year, month, interval or \`undated\` ("2022-09/2022-01")`,
    ],
    [
      "text for a value",
      observing({ value: "6215.72" }),
      `${FILE} › ${FIRST} › value: Invalid type: Expected number but received "6215.72" ("6215.72")`,
    ],
    ["unknown status", observing({ status: "sure" }), `${FILE} › ${FIRST} › status: `],
    ["missing status", observing({ status: undefined }), `${FILE} › ${FIRST} › status: `],
    ["unknown field", observing({ valeu: 1 }), `${FILE} › ${FIRST} › valeu: `],
    ["null for an absent field", observing({ note: null }), `${FILE} › ${FIRST} › note: `],
    ["empty text", observing({ asWritten: " " }), `${FILE} › ${FIRST} › asWritten: is empty`],
    ["note without its English half", observing({ note: { zh: "注" } }), `${FILE} › ${FIRST} › note.en: `],
    ["line zero", observing({ line: 0 }), `${FILE} › ${FIRST} › line: `],
    ["bad area code", observing({ area: "天河" }), `${FILE} › #0 gdp 天河 2022 › area: is not an area code`],
    ["record that is none", changed(FILE, ({ source }) => ({ source, observations: [5] })), `${FILE} › #0: `],
    [
      "missing Chinese half",
      changed("topics.json", () => [{ id: "economy", name: { en: "Economy" } }]),
      "topics.json › #0 economy › name.zh: ",
    ],
    [
      "bad colour",
      changed("areas.json", ([city, district]) => [city, { ...district, color: "red" }]),
      'areas.json › #1 440106 › color: is not a colour ("red")',
    ],
    [
      "a factor of zero",
      changed("units.json", ([yuan, yi]) => [yuan, { ...yi, factor: 0 }]),
      "units.json › #1 yi-yuan › factor: ",
    ],
    [
      "an address that is none",
      sourced({ url: "gz.gov.cn" }),
      `${FILE} › source.url: is not an address ("gz.gov.cn")`,
    ],
    ["a file that is no list", changed("units.json", () => ({})), "units.json: "],
    ["a list of nothing usable", changed("topics.json", () => [5]), "topics.json › #0: "],
    [
      "a file named after another source",
      filesOf({ ...RIGHT, [FILE]: undefined, "observations/other.json": RIGHT[FILE] }),
      "observations/other.json › source.id: is bureau, unlike the file's name",
    ],
    [
      "an unknown indicator",
      observing({ indicator: "gnp" }),
      `${FILE} › gnp 440106 2022 › indicator: gnp is not known`,
    ],
    [
      "an unknown area",
      observing({ area: "440199" }),
      `${FILE} › gdp 440199 2022 › area: 440199 is not known`,
    ],
    [
      "an unknown vintage",
      observing({ vintage: "second" }),
      `${FILE} › gdp 440106 2022 › vintage: second is not known`,
    ],
    [
      "an unknown variant",
      observing({ variant: "rare" }),
      `${FILE} › gdp 440106 2022 › variant: rare is not known`,
    ],
    [
      "an unknown confirmation",
      observing({ confirmedBy: ["x"] }),
      `${FILE} › gdp 440106 2022 › confirmedBy: x is not known`,
    ],
    [
      "an id of before that is a source now",
      sourced({ formerIds: ["old", "bureau"] }),
      `${FILE} › bureau › formerIds: bureau is a source now`,
    ],
    [
      "an id of before that stands twice",
      sourced({ formerIds: ["old", "old"] }),
      `${FILE} › bureau › formerIds: old stands twice`,
    ],
    [
      "an unknown unit",
      changed("indicators/economy.json", ([gdp]) => [{ ...gdp, unit: "guilders" }]),
      "indicators/economy.json › gdp › unit: guilders is not known",
    ],
    ["an unknown topic", changed("topics.json", () => []), "indicators/economy.json: economy is no topic"],
    [
      "an unknown growth indicator",
      changed("indicators/economy.json", ([gdp]) => [{ ...gdp, growth: "gdp-growth" }]),
      "indicators/economy.json › gdp › indicator: gdp-growth is not known",
    ],
    [
      "an unknown parent",
      changed("areas.json", ([, district]) => [district]),
      "areas.json › 440106 › area: 440100 is not known",
    ],
    [
      "a unit without its base",
      changed("units.json", ([, yi]) => [yi]),
      "units.json › yi-yuan › unit: yuan is not known",
    ],
    [
      "an id twice",
      changed("topics.json", ([topic]) => [topic, topic]),
      "topics.json › economy › id: stands twice",
    ],
    [
      "a literal that says something else",
      observing({ value: 6215.7 }),
      `${FILE} › gdp 440106 2022 › asWritten: “6215.72亿元” is 6215.72 亿元, not 6215.7`,
    ],
    [
      "a literal in a unit that does not convert",
      observing({ asWritten: "6215.72万人" }),
      `${FILE} › gdp 440106 2022 › asWritten: “6215.72万人” cannot be read in 亿元`,
    ],
    [
      "a share beyond the whole",
      changed("indicators/economy.json", ([gdp]) => [{ ...gdp, kind: "share" }]),
      `${FILE} › gdp 440106 2022 › value: 6215.72 is no share`,
    ],
    [
      "a whole for what is no share",
      changed("indicators/economy.json", ([gdp]) => [{ ...gdp, of: "city" }]),
      "indicators/economy.json › gdp › of: is for a share only",
    ],
    [
      "a size of the list for what is no rank",
      changed("indicators/economy.json", ([gdp]) => [{ ...gdp, among: 100 }]),
      "indicators/economy.json › gdp › among: is for a rank only",
    ],
    [
      "two values of one source",
      observing({}, { value: 6000, asWritten: "6000亿元" }),
      `${FILE} › gdp 440106 2022: stands twice in this source without a note that says how they differ`,
    ],
  ])("%s", (_, files, expected) => {
    const problems = problemsOf(files);
    expect(problems.find((problem) => problem.startsWith(expected)) ?? problems.join("\n")).toContain(
      expected,
    );
  });

  it("ids that begin as those of readers' own data", () => {
    const unit = changed("units.json", (units) => [...units, { ...units[1], id: "own-yuan" }]);
    const indicator = changed("indicators/economy.json", (all) => [...all, { ...all[0], id: "own-gdp" }]);
    const why = "begins as ids of readers' own data do";
    expect(problemsOf(unit).join()).toContain(why);
    expect(problemsOf(indicator).join()).toContain(why);
  });

  it.each(Object.keys(RIGHT).filter((name) => !name.includes("/")))("the missing file %s", (name) => {
    const files = filesOf(RIGHT);
    const fewer = new Map([...files].filter(([file]) => file !== name));
    expect(problemsOf(fewer)).toContain(`${name}: the file is missing`);
  });

  it.each([
    ["truncated", '{"source": "bur'],
    ["a web page", "<!doctype html>"],
    ["empty", ""],
  ])("a file that is %s", (_, text) => {
    const files = new Map([...filesOf(RIGHT), [FILE, text]]);
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^observations\/bureau\.json: is not JSON \(SyntaxError/),
    ]);
  });
});

describe("several problems", () => {
  it("are returned all at once, and what could be read with them", () => {
    const files = observing({ period: "22", value: "x" }, { period: "2021" });
    const { curated, problems } = readCurated(files);
    expect(problems.map(({ record, field }) => [record, field])).toEqual([
      ["#0 gdp 440106 22", "period"],
      ["#0 gdp 440106 22", "value"],
    ]);
    expect(curated.observations.map(({ period }) => period)).toEqual(["2021"]);
  });

  it("let two values of one source stand where notes tell them apart", () => {
    const note = (zh: string) => ({ note: pair(zh, zh) });
    expect(problemsOf(observing(note("一"), note("二")))).toEqual([]);
  });
});

describe("describeProblem", () => {
  it.each([
    [{ file: "a.json", reason: "is missing" }, "a.json: is missing"],
    [{ file: "a.json", record: "x", reason: "bad" }, "a.json › x: bad"],
    [{ file: "a.json", record: "x", field: "y", reason: "bad" }, "a.json › x › y: bad"],
    [{ file: "a.json", record: "", field: "y", reason: "bad" }, "a.json › y: bad"],
  ])("%j", (problem, expected) => {
    expect(describeProblem(problem)).toBe(expected);
  });
});
