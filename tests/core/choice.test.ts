import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseByPeriod } from "../../src/core/choice.ts";
import { BOUNDS, STATUSES } from "../../src/core/types.ts";
import type { Observation, Source, SourceId, Tier } from "../../src/core/types.ts";
import { madeUp, period, unprinted } from "../made-up.ts";

const TIERS_OF: Record<string, Tier> = { bureau: "A", government: "B", quoted: "B", paper: "C" };

const sources = new Map(
  Object.entries(TIERS_OF).map(([id, tier]): [SourceId, Source] => [
    id as SourceId,
    {
      id: id as SourceId,
      publisher: id,
      title: id,
      date: "2023",
      kind: "report",
      tier,
      url: null,
      readIn: id === "quoted" ? "quotation" : "original",
      titleKind: "document",
    },
  ]),
);

function from(source: string, fields: Partial<Observation>): Observation {
  return madeUp({ source: source as SourceId, ...fields });
}

function chosenAt(rows: readonly Observation[], at = "2022") {
  return chooseByPeriod(rows, "usual", sources).get(period(at));
}

const scope = { zh: "某街道", en: "a sub-district" };

describe("chooseByPeriod", () => {
  // The first row of each pair must win, in whichever order the two come.
  it.each<[string, Observation, Observation]>([
    ["the whole area before a part", madeUp({ status: "unknown" }), madeUp({ scope, status: "revised" })],
    ["the usual definition before another", madeUp({ status: "unknown" }), madeUp({ variant: "other" })],
    ["a named usual definition counts as usual", madeUp({ variant: "usual" }), madeUp({ variant: "other" })],
    ["revised before final", madeUp({ status: "revised" }), madeUp({ status: "final" })],
    ["final before preliminary", madeUp({ status: "final" }), madeUp({ status: "preliminary" })],
    ["preliminary before unknown", madeUp({ status: "preliminary" }), madeUp({ status: "unknown" })],
    ["tier before status", from("bureau", { status: "preliminary" }), from("paper", { status: "final" })],
    ["what was not set aside", from("paper", {}), from("bureau", { prefer: false })],
    ["the whole area before what was not set aside", madeUp({ prefer: false }), madeUp({ scope })],
    ["what is not superseded", from("paper", {}), from("bureau", { superseded: true })],
    ["a point before a bound", from("paper", { bound: "about" }), from("bureau", { bound: "at-least" })],
    ["a result before an estimate", from("paper", {}), from("bureau", { status: "estimate" })],
    [
      "a bound that is a result after an estimated point",
      madeUp({ status: "estimate" }),
      madeUp({ bound: "at-most" }),
    ],
    ["what was read in the original", from("government", {}), from("quoted", {})],
    ["a known print", madeUp({ step: 1 }), unprinted()],
    ["tier A before B", from("bureau", {}), from("government", {})],
    ["a source that is not known counts as the lowest tier", from("paper", {}), from("nobody", {})],
    ["tier before exactness", from("bureau", { bound: "about" }), from("paper", {})],
    ["exact before about", madeUp({ step: 100 }), madeUp({ bound: "about" })],
    ["the finer printed step", madeUp({ step: 0.01 }), madeUp({ step: 1 })],
  ])("prefers %s", (_, winner, loser) => {
    expect(chosenAt([winner, loser])).toEqual({ period: "2022", chosen: winner, others: [loser] });
    expect(chosenAt([loser, winner])).toEqual({ period: "2022", chosen: winner, others: [loser] });
  });

  describe("a revised figure", () => {
    const point = madeUp({ vintage: "yearbook", status: "final", value: 3557.29 });
    const revised = madeUp({ vintage: "review", status: "revised", value: 3725 });
    const before = (vintage: string) => madeUp({ vintage, period: period("2021"), status: "revised" });

    it.each<[string, readonly Observation[], number]>([
      ["does not replace a point of a longer series", [revised, point, before("yearbook")], 3557.29],
      ["replaces a figure that stands as alone as itself", [revised, point], 3725],
      [
        "replaces a point where its own series is as long",
        [revised, point, before("yearbook"), before("review")],
        3725,
      ],
      [
        "is alone among other kinds of periods",
        [revised, point, before("yearbook"), madeUp({ vintage: "review", period: period("2021-06") })],
        3557.29,
      ],
    ])("%s", (_, rows, value) => {
      expect(chosenAt(rows)?.chosen.value).toBe(value);
    });

    it("is used where nothing else is known", () => {
      expect(chosenAt([revised, before("yearbook")])?.chosen).toBe(revised);
    });
  });

  it.each(["target", "plan"] as const)("leaves out a %s", (nature) => {
    const choices = chooseByPeriod(
      [madeUp({ nature }), madeUp({ period: period("2021") })],
      "usual",
      sources,
    );
    expect([...choices.keys()]).toEqual(["2021"]);
  });

  it("chooses the same whatever the order, and keeps every other figure visible", () => {
    const row = fc.record({
      status: fc.constantFrom(...STATUSES),
      bound: fc.constantFrom(...BOUNDS),
      source: fc.constantFrom("bureau", "government", "paper"),
      step: fc.constantFrom(1, 0.1, 0.01),
      vintage: fc.constantFrom("a", "b"),
      at: fc.constantFrom("2021", "2022"),
    });
    const rows = fc
      .array(row, { minLength: 1, maxLength: 8 })
      .map((list) =>
        list.map(({ at, source, ...fields }, value) =>
          from(source, { ...fields, value, period: period(at) }),
        ),
      );
    const mixed = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const rank = ({ status, bound, source, step }: Observation) => [status, bound === "exact", source, step];
    fc.assert(
      fc.property(mixed, ([list, shuffled]) => {
        const [a, b] = [list, shuffled].map((order) => chooseByPeriod(order, undefined, sources));
        for (const [at, { chosen, others }] of a ?? []) {
          const again = b?.get(at);
          expect(again && rank(again.chosen)).toEqual(rank(chosen));
          expect(others.length + 1).toBe(list.filter((one) => one.period === at).length);
        }
      }),
    );
  });
});
