import { describe, expect, it } from "vitest";
import { scoreComposite } from "../../../src/core/composite/score.ts";
import type { Composite } from "../../../src/core/composite/types.ts";
import { member, score, scored, scoresOf, table } from "./made.ts";

const plain: Omit<Composite, "members"> = {
  normalisation: "min-max",
  aggregation: "arithmetic",
  leavesOut: "areas",
};

describe("what is missing", () => {
  const members = [member("a"), member("b"), member("idle", { weight: 0 })];
  const rows = table({
    x: [1, "missing", 5],
    y: [2, 3, "missing"],
    z: [4, 1, "missing"],
  });

  it("takes the area out, or the member, and is named; a member without weight lacks nothing", () => {
    const byArea = score({ composite: { ...plain, members }, rows });
    expect(byArea.areas.map(({ area }) => area).sort()).toEqual(["y", "z"]);
    expect(byArea.omitted).toEqual({ areas: [{ area: "x", lacks: ["b"] }], members: [] });
    const byMember = score({ composite: { ...plain, members, leavesOut: "members" }, rows });
    expect(byMember.members.map(({ id, weight }) => [id, weight])).toEqual([["a", 1]]);
    expect(byMember.omitted).toEqual({ areas: [], members: [{ member: "b", lacks: ["x"] }] });
  });

  it("is also a value that is only a bound", () => {
    const entries = [{ value: 1, interval: { low: 1, high: Number.POSITIVE_INFINITY } }, { value: 2 }];
    const { omitted } = score({
      composite: { ...plain, members: members.slice(0, 2) },
      rows: [{ area: "bound", entries }, ...rows.slice(1)],
    });
    expect(omitted.areas).toEqual([{ area: "bound", lacks: ["a"] }]);
  });
});

describe("no index is made", () => {
  const rows = table({ x: [1, 5], y: [2, 5], z: [3, 5] });
  const posts = { from: 0, to: 10 };
  const refusals: readonly (readonly [
    string,
    Partial<Composite>,
    readonly ReturnType<typeof table>[number][],
    object,
  ])[] = [
    ["without a member", { members: [] }, rows, { reason: "no-members" }],
    [
      "with a weight below zero",
      { members: [member("a", { weight: -1 }), member("b")] },
      rows,
      { reason: "weights", members: ["a"] },
    ],
    [
      "when all weights are zero",
      { members: [member("a", { weight: 0 }), member("b", { weight: 0 })] },
      rows,
      { reason: "weights", members: ["a", "b"] },
    ],
    [
      "when nothing is left",
      {},
      table({ x: [1, "missing"], y: [2, "missing"] }),
      {
        reason: "nothing-left",
        omitted: {
          areas: [
            { area: "x", lacks: ["b"] },
            { area: "y", lacks: ["b"] },
          ],
          members: [],
        },
      },
    ],
    [
      "of one area",
      {},
      table({ x: [1, 1], y: [2, "missing"] }),
      { reason: "one-area", omitted: { areas: [{ area: "y", lacks: ["b"] }], members: [] } },
    ],
    ["of a member that is the same everywhere", {}, rows, { reason: "flat", members: ["b"] }],
    [
      "by a target that is not set, or runs against the direction",
      {
        normalisation: "target",
        members: [
          member("a", { goalposts: { from: 10, to: 0 } }),
          member("b", { goalposts: posts }),
          member("c"),
        ],
      },
      table({ x: [1, 5, 1], y: [2, 5, 2] }),
      { reason: "goalposts", members: ["a", "c"] },
    ],
    [
      "as a geometric mean where a value has not left its goalpost",
      {
        normalisation: "target",
        aggregation: "geometric",
        members: [member("a", { goalposts: { from: 1, to: 10 } }), member("b", { goalposts: posts })],
      },
      rows,
      { reason: "not-positive", members: ["a"], areas: ["x"] },
    ],
  ];

  it.each(refusals)("%s", (_, more, given, refusal) => {
    const composite = { ...plain, members: [member("a"), member("b")], ...more };
    expect(scoreComposite(composite, given)).toEqual({ kind: "refused", ...refusal });
  });

  it("but one is by goalposts where a member is the same everywhere", () => {
    const members = [member("a", { goalposts: posts }), member("b", { goalposts: posts })];
    const outcome = scoreComposite({ ...plain, normalisation: "target", members }, rows);
    expect(scoresOf(scored(outcome))).toEqual({ x: 30, y: 35, z: 40 });
  });
});
