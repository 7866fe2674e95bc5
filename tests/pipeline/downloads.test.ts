import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { namedInTurn } from "../../pipeline/downloads/figures.ts";
import { writeDownloads } from "../../pipeline/downloads/write.ts";
import { piecesOf } from "../../pipeline/hashed.ts";
import type { Put } from "../../pipeline/hashed.ts";
import { bundled } from "../fixture.ts";
import { csvwProblems } from "./csvw.ts";

const METADATA = "qujian-observations.csv-metadata.json";
const files = new Map(
  [...bundled.bundle.files].flatMap(([name, content]) =>
    name.startsWith("download/") ? [[name.slice("download/".length), content] as const] : [],
  ),
);
const metadata = JSON.parse(files.get(METADATA) ?? "{}") as Record<string, unknown>;

function records(file: string): Record<string, string>[] {
  const csv = (files.get(file) ?? "").replace(/^\uFEFF/, "");
  const transformHeader = (header: string) => header.split(" ").at(-1) ?? "";
  return Papa.parse<Record<string, string>>(csv, { header: true, transformHeader }).data;
}

describe("the downloads", () => {
  it("are valid CSV on the Web", () => {
    expect(csvwProblems(metadata, files)).toEqual([]);
  });

  it.each([
    ["a cell of another type", "qujian-areas.csv", (csv: string) => csv.replace("440106", "nowhere")],
    ["a column too few", "qujian-areas.csv", (csv: string) => csv.replace("地区代码 code,", "")],
    ["a key twice", "qujian-areas.csv", (csv: string) => csv.replace("440112,", "440106,")],
    ["a required cell that is empty", "qujian-sources.csv", (csv: string) => csv.replace(/,news,/, ",,")],
    ["a number that is none", "qujian-derived.csv", (csv: string) => csv.replace(",5053,", ",many,")],
    ["a file that is missing", "qujian-reforms.csv", () => ""],
  ])("would not be with %s", (_, file, spoil) => {
    const spoiled = new Map(files).set(file, spoil(files.get(file) ?? ""));
    expect(csvwProblems(metadata, spoiled)).not.toEqual([]);
  });

  it("hold every record, with the byte order mark", () => {
    const { curated, evidence } = bundled;
    expect(
      ["observations", "derived", "crosschecks", "reforms"].map((name) => {
        const file = `qujian-${name}.csv`;
        return [files.get(file)?.charCodeAt(0), records(file).length];
      }),
    ).toEqual(
      [curated.observations, evidence.derivations, evidence.crosschecks, evidence.reforms].map((list) => [
        0xfeff,
        list.length,
      ]),
    );
  });

  it("give the R&D expenditure of 天河 with literal, line and source", () => {
    expect(records("qujian-observations.csv").find(({ id }) => id === "a0-034-rd")).toMatchObject({
      indicator: "rd-expenditure",
      area: "440106",
      area_name_zh: "天河区",
      period: "2019",
      value: "173.32",
      unit_zh: "亿元",
      literal: "173.32亿元",
      line: "29",
      source: "tianhe-nansha-articles-2020",
    });
  });

  it("give each effect of a reform its kind, and keep what is first from other claims", () => {
    const rows = records("qujian-reforms.csv");
    for (const [index, { effects, claims }] of bundled.evidence.reforms.entries()) {
      const row = rows[index];
      expect(row?.["effect_kinds"]).toBe(effects.map(({ kind }) => kind).join(";"));
      expect(row?.["effects"] === "").toBe(row?.["evidence"] === "");
      expect(row?.["firsts_zh"] !== "").toBe(claims.some(({ kind }) => kind === "first"));
      expect(row?.["other_claims_en"] !== "").toBe(claims.some(({ kind }) => kind !== "first"));
    }
    expect(rows.find(({ id }) => id === "hp23-nangang-happy-river")).toMatchObject({
      firsts_zh: expect.stringMatching(/^全国率先：率先通过/) as string,
      other_claims_zh: expect.stringContaining("全国首批：列入水利部首批7条") as string,
    });
  });

  it("write negative values as numbers", () => {
    const negative = bundled.curated.observations.filter(({ value }) => value < 0);
    const written = records("qujian-observations.csv").filter(({ value }) => Number(value) < 0);
    expect(negative.length).toBeGreaterThan(0);
    expect(written).toHaveLength(negative.length);
  });

  it("are in the JSON file too, whole", () => {
    const { curated, evidence, bundle } = bundled;
    const whole = JSON.parse(files.get("qujian.json") ?? "{}") as Record<string, unknown[]>;
    expect(whole["observations"]).toEqual(curated.observations);
    expect(whole["reforms"]).toEqual(evidence.reforms);
    expect(whole["release"]).toMatchObject({ id: bundle.manifest.release.id });
  });
});

it("figures of one name in one source keep names of their own", () => {
  const [first] = bundled.curated.observations;
  if (!first) throw new Error("no figure");
  const { id: _, ...nameless } = first;
  const ids = [nameless, nameless, nameless].map(namedInTurn());
  expect(new Set(ids).size).toBe(3);
  expect(ids[1]).toBe(`${ids[0] ?? ""}|2`);
});

describe("figures too many for one file", () => {
  const { curated, evidence } = bundled;
  const put = new Map<string, string>();
  const release = { id: "made-up", date: "2026-01-01" };
  const keep: Put = ([name, content]) =>
    void put.set(name.slice("download/".length), [...piecesOf(content)].join(""));
  const list = writeDownloads(curated, evidence, release, keep, 10);

  it("come in one an indicator, valid, with none left out, and none holds everything", () => {
    const written = JSON.parse(put.get(METADATA) ?? "{}") as Record<string, unknown>;
    expect(csvwProblems(written, put)).toEqual([]);
    const ofFigures = list.filter(({ file }) => /^qujian-observations-.*\.csv$/.test(file));
    expect(ofFigures).toHaveLength(curated.indicators.length);
    const rows = ofFigures.reduce((sum, { rows: count = 0 }) => sum + count, 0);
    expect(rows).toBe(curated.observations.length);
    expect([...put.keys()]).not.toContain("qujian.json");
    expect([...put.keys()]).not.toContain("qujian-observations.csv");
  });
});
