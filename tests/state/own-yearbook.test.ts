import { beforeAll, describe, expect, it } from "vitest";
import { ownSource } from "../../src/core/own.ts";
import type { OwnFile } from "../../src/core/own.ts";
import { presentDistricts } from "../../src/core/dataset.ts";
import type { Verdict } from "../../src/core/cell.ts";
import type { IndicatorId, SourceKind, Status } from "../../src/core/types.ts";
import { createDesk } from "../../src/curate/table/desk.ts";
import { UNDECIDED } from "../../src/curate/table/decisions.ts";
import { withOwn } from "../../src/data/own-stock.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { sha256Of } from "../../src/exports/verify/sha256.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { heatModel } from "../../src/views/overview/heat.ts";
import { sceneOf } from "../../src/views/overview/scene.ts";
import { FOCUS } from "../made-up.ts";
import { catalogue } from "../curate/table/catalogue.ts";
import { curatedStock } from "../stock.ts";
import { cases, seldom } from "../extent.ts";

const stock = curatedStock();
const YEARS = ["2030", "2031", "2032", "2033", "2034"];
const NEWEST = "2034";
/** Accounts and populations are counted anew after each census; most of our figures of these say after which. */
const OF_A_CENSUS = new Set([
  ...["gdp", "gdp-per-capita", "va-secondary", "va-tertiary"],
  ...["resident-population", "urbanization-rate"],
]);
/** Districts of both cities and the functional areas beside them. */
const AREAS = [...stock.data.areas.values()].filter(
  ({ code, level }) => presentDistricts(stock.data.areas).includes(code) || level === "functional",
);
/** What a yearbook has every year: a census does not come with it. */
const INDICATORS = catalogue.indicators.filter(({ id, core }) => core === true && !id.startsWith("census-"));

/** A complete yearbook of made-up figures, as a table of the long kind with years across. */
function yearbook(unitOf = (unit: string) => unit): string {
  const rows = INDICATORS.flatMap(({ name, unit, kind }, at) =>
    AREAS.map((area, place) => {
      const figures = YEARS.map((_, year) => {
        const value = (at + 2) * 1.5 + place + year / 10;
        return kind === "growth" ? (value / 10).toFixed(1) : value.toFixed(2);
      });
      const printed = unitOf(stock.data.units.get(unit)?.name.zh ?? "");
      return [name.zh, area.name.zh, printed, ...figures].map((cell) => `"${cell}"`).join(",");
    }),
  );
  return [
    "编造的统计年鉴：以下数字全部系编造",
    ["指标", "地区", "单位", ...YEARS.map((year) => `${year}年`)].join(","),
    ...rows,
  ].join("\n");
}

function fail(what: string): never {
  throw new Error(`${what} is not as this test needs it.`);
}

/** The overview of the three districts with a table laid over what we have. */
function overviewWith(
  text: string,
  kind: SourceKind,
  status: Status,
  vintages: ReadonlyMap<IndicatorId, string> = new Map(),
) {
  const desk = createDesk(catalogue, sha256Of);
  const file = desk.open("编造.csv", new TextEncoder().encode(text), undefined, () => undefined);
  if (file.kind === "trouble") throw new Error(file.trouble);
  const order = { tables: file.tables, decisions: UNDECIDED, known: [] };
  const source = ownSource({ hash: file.hash, file: file.name, kind, title: "编造的统计年鉴" });
  const taken = desk.take(order, { source, status, vintages, taken: "2035-01-01T00:00:00Z" });
  if (!taken) throw new Error("Nothing is taken.");
  return { rejects: desk.rejects(order), taken, scene: sceneWith([taken]) };
}

function sceneWith(files: readonly OwnFile[]) {
  const filters = {
    ...ADDRESS.defaults,
    view: "overview" as const,
    areas: { kind: "preset", preset: "focus" } as const,
  };
  return sceneOf(filters, {
    stock: withOwn(stock, files),
    sheet: EMPTY_SHEET,
    address: (patch: object) => ADDRESS.link(filters, patch),
  });
}

/** What the overview says of each indicator of the yearbook; verdicts each once. */
function toldBy({ scene }: ReturnType<typeof overviewWith>) {
  return scene.entries.flatMap(({ measurement, comparable, comparison, cells }) => {
    const { id } = measurement.partition.indicator;
    if (!INDICATORS.some((one) => one.id === id)) return [];
    const verdicts = cells.flatMap(({ cell }): readonly (Verdict | "missing")[] =>
      cell.kind === "value" ? [cell.verdict, ...(cell.also ?? [])] : ["missing"],
    );
    return [{ id, comparable, period: comparison?.when.period, verdicts: [...new Set(verdicts)] }];
  });
}

describe("a complete yearbook of made-up figures, 30 indicators in 22 areas over 5 years", () => {
  let whole: ReturnType<typeof overviewWith>;
  beforeAll(() => {
    whole = overviewWith(yearbook(), "yearbook", "final");
  });

  it("is taken to its last figure", () => {
    expect([INDICATORS.length, AREAS.length]).toEqual([30, 22]);
    expect(whole.rejects).toEqual([]);
    expect(whole.taken.observations).toHaveLength(30 * 22 * 5);
  });

  it("makes all three districts comparable in each of the 30, in its newest year", () => {
    const told = toldBy(whole);
    expect(told.map(({ id }) => id).sort()).toEqual(INDICATORS.map(({ id }) => id).sort());
    for (const { id, comparable, period } of told)
      expect([id, comparable, period]).toEqual([id, FOCUS.length, NEWEST]);
  });

  it("is marked as own under every figure of it", () => {
    const own = new Set<string>(INDICATORS.map(({ id }) => id));
    const rows = heatModel(whole.scene, whole.scene.entries).rows.filter(({ key }) => own.has(key));
    expect(rows).toHaveLength(30);
    for (const { key, cells } of rows)
      expect([key, cells.filter(({ below }) => !below.startsWith("自有"))]).toEqual([key, []]);
  });

  it("leaves no question open but on which census a figure stands, where ours mostly say it and no table does", () => {
    for (const { id, verdicts } of toldBy(whole))
      expect([id, verdicts]).toEqual([id, [OF_A_CENSUS.has(id) ? "inferred" : "comparable"]]);
  });

  it("leaves none open where the reader says on which census each stands", () => {
    const said = [...OF_A_CENSUS].map((id) => {
      const { indicator, vintages } = stock.data.partitions.get(id as IndicatorId) ?? fail(id);
      return [indicator.id, [...vintages.keys()].at(-1) ?? fail(id)] as const;
    });
    const told = toldBy(overviewWith(yearbook(), "yearbook", "final", new Map(said)));
    expect(told).toHaveLength(30);
    for (const { id, comparable, verdicts } of told)
      expect([id, comparable, verdicts]).toEqual([id, FOCUS.length, ["comparable"]]);
  });

  it("is of another vintage where the reader says so of one district's file", () => {
    const ours = stock.data.partitions.get("gdp" as IndicatorId) ?? fail("gdp");
    const [one = "", other = ""] = [...ours.vintages.keys()].slice(-2);
    const vintageOf = (name: string) => new Map([[ours.indicator.id, name]]);
    const lines = yearbook().split("\n");
    const [tianhe, rest] = [true, false].map((is) =>
      lines.filter((line, at) => at < 2 || line.includes("天河") === is).join("\n"),
    );
    const { taken } = overviewWith(tianhe ?? "", "yearbook", "final", vintageOf(one));
    const { taken: others } = overviewWith(rest ?? "", "yearbook", "final", vintageOf(other));
    const entry = sceneWith([taken, others]).entries.find(
      ({ measurement }) => measurement.partition.indicator.id === "gdp",
    );
    // In the order of the three districts, of which the first is 天河.
    const verdicts = entry?.cells.map(({ cell }) => (cell.kind === "value" ? cell.verdict : "missing"));
    expect(verdicts).toEqual(["vintage", "comparable", "comparable"]);
  });

  const declared: readonly (readonly [Status, SourceKind, Verdict | undefined, Verdict | undefined])[] = [
    ["preliminary", "bulletin", undefined, undefined],
    // Only national accounts are revised: of other figures the state is not asked.
    ["unknown", "yearbook", "unstated", undefined],
    ["final", "news", "source", "source"],
    ["final", "article", "source", "source"],
  ];
  it.each(cases(declared, (_, at) => at === 1))(
    "declared %s, of the kind %s, is judged so",
    (status, kind, ofAccounts, ofOthers) => {
      for (const { id, verdicts } of toldBy(overviewWith(yearbook(), kind, status))) {
        const own = stock.data.partitions.get(id)?.indicator.account === true ? ofAccounts : ofOthers;
        const expected = [...(OF_A_CENSUS.has(id) ? ["inferred"] : []), ...(own ? [own] : [])];
        const said = expected.length > 0 ? expected : ["comparable"];
        expect([id, [...verdicts].sort()]).toEqual([id, said.sort()]);
      }
    },
  );

  seldom("declared an estimate, made before its years were closed, makes none of them comparable", () => {
    const { scene } = overviewWith(yearbook(), "report", "estimate");
    for (const { comparison } of scene.entries) expect(YEARS).not.toContain(comparison?.when.period);
  });

  it("in smaller units makes figures a ten thousandth of it, and in units of other things takes none", () => {
    const smaller = overviewWith(
      yearbook((unit) => (unit === "亿元" ? "万元" : unit)),
      "yearbook",
      "final",
    );
    const of = ({ taken }: typeof whole, id: string) =>
      taken.observations.filter(({ indicator }) => indicator === id).map(({ value }) => value);
    expect(of(smaller, "gdp")).toEqual(
      of(whole, "gdp").map((value) => Number((value / 1e4).toPrecision(12))),
    );
    expect(of(smaller, "urbanization-rate")).toEqual(of(whole, "urbanization-rate"));
    const other = overviewWith(
      yearbook((unit) => (unit === "亿元" ? "万人" : unit)),
      "yearbook",
      "final",
    );
    expect(of(other, "gdp")).toEqual([]);
    expect(new Set(other.rejects.map(({ error }) => error))).toEqual(new Set(["undecided"]));
    const inYuan = INDICATORS.filter(({ unit }) => unit === "yi-yuan");
    expect(other.rejects).toHaveLength(inYuan.length * 22 * 5);
  });
});
