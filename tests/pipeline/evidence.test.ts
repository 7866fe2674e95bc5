import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkData } from "../../pipeline/data-check.ts";
import { readTexts } from "../../pipeline/source-texts.ts";
import { comparedCells } from "../../src/core/comparison.ts";
import type { Partition } from "../../src/core/dataset.ts";
import type { AreaCode, IndicatorId, Period, Source, SourceId } from "../../src/core/types.ts";
import { loadEvidence } from "../../src/data/load-evidence.ts";
import { loadOrigin, loadPartition } from "../../src/data/load.ts";
import type { EvidenceKind } from "../../src/data/wire-evidence.ts";
import { bundled } from "../fixture.ts";

const DATA = new URL("../../data", import.meta.url).pathname;
const { bundle, curated, evidence } = bundled;

function fetchText(file: string): Promise<{ status: number; text: string }> {
  const text = bundle.files.get(file);
  return Promise.resolve(text === undefined ? { status: 404, text: "" } : { status: 200, text });
}

async function evidenceOf<Kind extends EvidenceKind>(kind: Kind) {
  const loaded = await loadEvidence(fetchText, bundle.manifest, kind);
  if (loaded.kind === "failed") throw new Error(loaded.file);
  return loaded.value;
}

async function partitionOf(id: string) {
  const loaded = await loadPartition(fetchText, bundle.manifest, id as IndicatorId);
  if (loaded.kind === "failed") throw new Error(loaded.file);
  return loaded.value;
}

describe("the curated evidence", () => {
  it.each<[EvidenceKind]>([["derivations"], ["crosschecks"], ["reforms"], ["monitor"]])(
    "brings the figures that its %s name, with their indicators and sources",
    async (kind) => {
      const { records, figures, indicators, sources } = await evidenceOf(kind);
      expect(records.length).toBeGreaterThan(0);
      const known = new Set(sources.map(({ id }) => id));
      for (const [name, { indicator, source }] of Object.entries(figures)) {
        expect([name, indicators[indicator]?.unit !== undefined, known.has(source)]).toEqual([
          name,
          true,
          true,
        ]);
      }
    },
  );

  it("is not part of the manifest", () => {
    expect(JSON.stringify(bundle.manifest)).not.toContain("a0-c-gdp-2019");
  });

  it.each([
    ["not there", { status: 404, text: "" }, "status"],
    ["cut off", { status: 200, text: '{"format":1' }, "not-json"],
    ["of another kind", { status: 200, text: '{"format":1,"kind":"reforms"}' }, "not-ours"],
  ])("says so where a file is %s", async (_, answer, problem) => {
    const loaded = await loadEvidence(() => Promise.resolve(answer), bundle.manifest, "crosschecks");
    expect(loaded).toMatchObject({ kind: "failed", problem: { kind: problem } });
  });
});

describe("real cases", () => {
  const TIANHE = "440106" as AreaCode;
  const HUANGPU = "440112" as AreaCode;

  it("R&D 天河 2019 carries its literal, its line and the implied GDP check", async () => {
    const loaded = await loadOrigin(fetchText, await partitionOf("rd-expenditure"));
    if (loaded.kind === "failed" || loaded.value.origin.kind === "elsewhere") throw new Error("no origin");
    const { observations, origin } = loaded.value;
    const rd = observations.find(({ id }) => id === "a0-034-rd");
    expect(rd).toMatchObject({ area: TIANHE, period: "2019", asWritten: "173.32亿元", line: 29 });
    expect(origin.crosschecks?.get("a0-034-rd")).toContain("a0-c-gdp-2019");
    const { records } = await evidenceOf("crosschecks");
    expect(records.find(({ id }) => id === "a0-c-gdp-2019")?.verdict).toBe("consistent");
  });

  function verdictsOf(partition: Partition, area: AreaCode, period: string) {
    const data = {
      areas: new Map(curated.areas.map((entry) => [entry.code, entry])),
      units: new Map(curated.units.map((unit) => [unit.id, unit])),
      partitions: new Map([[partition.indicator.id, partition]]),
    };
    const measurement = {
      partition,
      measure: "raw",
      population: "resident-population" as IndicatorId,
    } as const;
    const selection = { kind: "period", period: period as Period } as const;
    return comparedCells(data, { measurement, areas: [area], when: selection }).map((cell) =>
      cell.kind === "value" ? cell.verdict : cell.reason,
    );
  }

  it("天河's two incubator floor spaces never share a definition", async () => {
    const partition = await partitionOf("incubator-floor-area");
    expect(verdictsOf(partition, TIANHE, "2018")).toEqual(["definition"]);
    expect(verdictsOf(partition, TIANHE, "2020")).toEqual(["bounded"]);
  });

  it("联和街道's high-tech firms are a part of 黄埔, never its figure", async () => {
    const partition = await partitionOf("hightech-enterprises");
    expect(partition.observations.find(({ id }) => id === "a2-lh-hightech")).toMatchObject({
      value: 1259,
      area: HUANGPU,
    });
    expect(verdictsOf(partition, HUANGPU, "2023")).toEqual(["part"]);
  });
});

describe("the texts", () => {
  let dir = "";
  const text = "题\n投入173.32亿元";
  const sha256 = createHash("sha256").update(text).digest("hex");
  const source = (id: string, hash: string): Source => ({
    id: id as SourceId,
    publisher: "报",
    title: "题",
    date: "2020",
    kind: "article",
    tier: "C",
    readIn: "copy",
    titleKind: "document",
    url: null,
    sha256: hash,
  });

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "qujian-texts-"));
    writeFileSync(join(dir, "any-name.txt"), text);
  });
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  it("are found by their hash, whatever they are called", () => {
    const { texts, problems: missing } = readTexts(dir, [
      source("paper", sha256),
      source("lost", "0".repeat(64)),
    ]);
    expect(texts).toEqual(new Map([["paper", text]]));
    expect(missing).toMatchObject([{ file: "observations/lost.json", field: "source.sha256" }]);
  });

  it("fail the check by name where they are not at hand", () => {
    const { ok, report } = checkData(DATA, ["--sources", dir]);
    expect(ok).toBe(false);
    expect(report).toContain("observations/tianhe-nansha-articles-2020.json › source.sha256");
  });

  it("are not needed to print what was taken from each article", () => {
    const { ok, report } = checkData(DATA);
    expect(ok).toBe(true);
    const articles = curated.sources.filter(({ kind, sha256 }) => kind === "article" && sha256 !== undefined);
    const read = new Set(articles.map(({ id }) => id));
    const taken = [curated.observations, evidence.reforms].map((list) =>
      String(list.filter(({ source }) => read.has(source)).length),
    );
    expect(report).toMatch(
      new RegExp(
        `^all ${String(articles.length)} articles: ${String(taken[0])} observations .* ${String(taken[1])} reforms$`,
        "m",
      ),
    );
  });
});
