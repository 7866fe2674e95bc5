import { describe, expect, it } from "vitest";
import { figuresOf, namesOf } from "../../src/core/library.ts";
import { cityShares, pairsOf, sharedMeasures } from "../../src/core/reform-effects.ts";
import {
  chooseReforms,
  evidenceOf,
  firstsOf,
  matrixOf,
  neighbours,
  peersOf,
  sinceYear,
  timelineOf,
  yearsOf,
} from "../../src/core/reforms.ts";
import { EFFECT_KINDS, FIRST_LEVELS } from "../../src/core/reform.ts";
import type { EffectKind } from "../../src/core/reform.ts";
import type { ReformChoice } from "../../src/core/reforms.ts";
import type { AreaCode, Period } from "../../src/core/types.ts";
import { choiceOf } from "../../src/views/reforms/choice.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { curatedEvidence, few, library } from "../reform-shelf.ts";

const ALL: ReformChoice = { areas: [], fields: [], evidence: [], query: "" };
const { reforms } = library;

function ids(choice: Partial<ReformChoice>): readonly string[] {
  return chooseReforms(library, { ...ALL, ...choice }).map(({ id }) => id);
}

describe("every curated reform", () => {
  it("is in the library", () => {
    expect(reforms.map(({ id }) => id)).toEqual(curatedEvidence.reforms.map(({ id }) => id));
    expect(reforms.length).toBeGreaterThan(100);
  });

  it("names figures that the library has", () => {
    for (const reform of reforms)
      expect(figuresOf(library, reform).map(({ id }) => id)).toEqual([
        ...new Set(reform.effects.flatMap(namesOf)),
      ]);
  });

  it("is reached by its filters", () => {
    for (const reform of reforms) {
      const { id, area, field, practice } = reform;
      const [first] = firstsOf(reform);
      const evidence = evidenceOf(reform);
      const choice: ReformChoice = {
        areas: [area],
        fields: [field],
        since: sinceYear(reform),
        evidence: evidence ? [evidence] : [],
        query: "",
        ...(practice !== undefined && { practice }),
        ...(first && { level: first.level }),
      };
      expect(chooseReforms(library, choice).map((found) => found.id)).toContain(id);
    }
  });

  it("is reached by its name in both languages, and by a link of its own", () => {
    for (const { id, name } of reforms) {
      expect(ids({ query: name.zh })).toContain(id);
      expect(ids({ query: name.en.toUpperCase() })).toContain(id);
      const { filters, problems } = ADDRESS.decode(`#/reforms/${id}`);
      expect([filters.view, filters.item, problems]).toEqual(["reforms", id, []]);
      expect(ADDRESS.encode(filters)).toBe(`#/reforms/${id}`);
    }
  });
});

describe("choosing", () => {
  const chosen = (choice: Partial<ReformChoice>) =>
    chooseReforms(few.library, { ...ALL, ...choice }).map(({ id }) => id);

  it.each<[string, Partial<ReformChoice>, readonly string[]]>([
    ["by pinyin", { query: "yimeigongzhang" }, ["th-one-seal"]],
    ["by initials", { query: "ymgzgsp" }, ["th-one-seal"]],
    ["by several words in any order", { query: "审批 天河 公章" }, ["th-one-seal"]],
    ["by practice", { practice: "one-seal-approval" }, ["th-one-seal", "a4-approval-bureau"]],
    ["by year", { since: "2018" as Period }, ["th-cultural-export-base", "futian-party-property"]],
    ["by a claim", { query: "首批" }, ["th-cultural-export-base"]],
    [
      "by a kind of figure",
      { query: "前后对比 福田" },
      ["futian-agent-construction", "futian-regional-health"],
    ],
    ["nothing by what is nowhere", { query: "qqqq" }, []],
  ])("finds %s", (_, choice, expected) => {
    expect(chosen(choice)).toEqual(expected);
  });

  it("counts by level only what is said to be first", () => {
    for (const level of FIRST_LEVELS) {
      const expected = reforms.filter(({ claims }) =>
        claims.some((claim) => claim.kind === "first" && claim.level === level),
      );
      expect(ids({ level })).toEqual(expected.map(({ id }) => id));
    }
    const others = reforms.filter(({ claims }) => claims.some(({ kind }) => kind !== "first"));
    expect(others.length).toBeGreaterThan(8);
  });

  it("puts each case into one kind of evidence, or none", () => {
    const found = EFFECT_KINDS.flatMap((kind) => ids({ evidence: [kind] }));
    expect(new Set(found).size).toBe(found.length);
    const none = reforms.filter(({ effects }) => effects.length === 0);
    expect(found.length + none.length).toBe(reforms.length);
    expect(new Set(ids({ evidence: EFFECT_KINDS }))).toEqual(new Set(found));
  });

  it.each<[string, string, EffectKind | undefined]>([
    ["a pair of before and after", "a4-approval-service-system", "before-after"],
    ["a fall that the text lays to it", "hp23-yantian-enclosed", "outcome"],
    ["what it covers", "th-online-platform", "output"],
    ["a count of its measures", "a4-hk-talent", "mention"],
    ["a promise", "a4-tax-environment", "mention"],
    ["no figure at all", "a4-standard-land", undefined],
  ])("%s: %s is %s", (_, id, expected) => {
    const reform = reforms.find((one) => one.id === id);
    expect(reform && evidenceOf(reform)).toBe(expected);
  });

  it("takes what a link says", () => {
    const { filters } = ADDRESS.decode("#/reforms?rf=approval&ra=440106&rm=output&rc=city");
    expect(chooseReforms(few.library, choiceOf(filters)).map(({ id }) => id)).toEqual(["th-online-platform"]);
  });

  it("takes a link to measured effects for what comes nearest to it", () => {
    const chosen = (link: string) => choiceOf(ADDRESS.decode(`#/reforms?rm=${link}`).filters).evidence;
    expect(chosen("1")).toEqual(["before-after", "outcome"]);
    expect(chosen("0")).toEqual([]);
    expect(chosen("outcome.output")).toEqual(["outcome", "output"]);
  });
});

describe("the matrix", () => {
  const order = [...new Set(reforms.map(({ area }) => area))];
  const { fields, areas, cells } = matrixOf(reforms, order);

  it("counts what the data hold, each reform in one place", () => {
    for (const [row, field] of fields.entries())
      for (const [column, area] of areas.entries()) {
        const counted = curatedEvidence.reforms.filter((one) => one.field === field && one.area === area);
        expect(cells[row]?.[column]?.length).toBe(counted.length);
      }
    expect(cells.flat().flat().length).toBe(curatedEvidence.reforms.length);
  });

  it("has only the fields and areas of the selection", () => {
    const chosen = chooseReforms(few.library, {
      ...ALL,
      areas: ["440106" as AreaCode],
      fields: ["culture"],
    });
    const small = matrixOf(chosen, order);
    expect([small.fields, small.areas, small.cells[0]?.[0]?.length]).toEqual([["culture"], ["440106"], 4]);
  });
});

describe("time", () => {
  it("orders the dated and keeps the others apart", () => {
    const { dated, undated } = timelineOf(reforms);
    expect(dated.length + undated.length).toBe(reforms.length);
    expect(undated.every(({ since }) => since === undefined)).toBe(true);
    const starts = dated.map(({ since }) => since ?? "");
    expect([...starts].sort()).toEqual(starts);
    const years = new Set(starts.map((since) => since.slice(0, 4)));
    expect(yearsOf(reforms)).toEqual([...[...years].sort(), "undated"]);
  });
});

describe("effects", () => {
  it("joins only pairs of the same unit, definition and scope", () => {
    const pairs = pairsOf(library, reforms);
    const joined = pairs.filter(({ refusal }) => refusal === undefined);
    for (const { before, after } of joined) {
      expect(before.unit).toBe(after.unit);
      expect(before.indicator?.id).toBe(after.indicator?.id);
    }
  });

  it("joins those that compare, and refuses those about another area", () => {
    const pairs = pairsOf(few.library, few.library.reforms);
    const joined = pairs.filter(({ refusal }) => refusal === undefined);
    expect(joined.map(({ before, after }) => [before.value, after.value])).toEqual([
      [2977, 5165],
      [35.8, 90.7],
      [11, 8],
      [78, 91],
      [110, 13],
    ]);
    expect(pairs.filter(({ refusal }) => refusal === "scope").map(({ before }) => before.value)).toEqual([
      19, 76,
    ]);
  });

  it("gives a pair that two reforms name once, with both", () => {
    const approval = pairsOf(few.library, few.library.reforms).find(
      ({ before }) => before.id === "a4-approval-before",
    );
    expect(approval?.reforms.map(({ id }) => id)).toEqual([
      "a4-approval-service-system",
      "a4-trust-approval",
    ]);
    expect(approval?.note?.zh).toContain("整个审批服务体系");
  });

  it("takes shares of the city, not of the province or the country", () => {
    const shares = cityShares(few.library, few.library.reforms).map(({ figure }) => figure.value);
    expect(shares).toEqual([33, 26.5, 95, 65, 26.8]);
  });
});

describe("the same practice elsewhere", () => {
  const peers = peersOf(few.library, "one-seal-approval");

  it("sets 天河 beside 黄埔 with what does not compare", () => {
    expect(peers.map(({ area }) => area)).toEqual(["440106", "440112"]);
    const caution = library.practices.get("one-seal-approval")?.caution;
    expect(caution?.zh).toMatch(/天河的70%.*法定时限.*黄埔的88%.*改革前.*改革后/);
    expect(caution?.en).toMatch(/Tianhe.*70%.*statutory.*Huangpu.*88%/);
  });

  it("puts what both were measured by first", () => {
    const measures = sharedMeasures(library, peers);
    expect(
      measures
        .filter(({ count }) => count === 2)
        .map(({ figures }) => figures.flat().map(({ value }) => value)),
    ).toEqual([
      [1, 1],
      [9, 8],
      [50, 38],
    ]);
  });

  it("is cautioned in two languages wherever there is a caution", () => {
    for (const { caution } of library.practices.values())
      if (caution) expect([caution.zh, caution.en].every((text) => text.length > 20)).toBe(true);
  });
});

describe("neighbours", () => {
  const three = reforms.slice(0, 3);
  it.each([
    ["the first has none before it", 0, undefined, three[1]?.id],
    ["the middle has both", 1, three[0]?.id, three[2]?.id],
    ["the last has none after it", 2, three[1]?.id, undefined],
  ])("%s", (_, at, previous, next) => {
    const found = neighbours(three, three[at]?.id ?? "");
    expect([found.previous?.id, found.next?.id, found.at]).toEqual([previous, next, at]);
  });

  it("has none where the case is not part of the selection", () => {
    expect(neighbours(three, "elsewhere")).toEqual({ at: -1, previous: undefined, next: undefined });
  });
});
