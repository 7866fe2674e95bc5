import { expect, it } from "vitest";
import { mayKeep } from "../../../pipeline/offline/room.ts";

it.each([
  ["a browser that tells nothing keeps it", {}, true],
  ["one with room keeps it", { quota: 1000, usage: 700, saveData: false, effectiveType: "4g" }, true],
  ["one that is nearly full does not", { quota: 1000, usage: 900 }, false],
  ["one that may store nothing does not", { quota: 0, usage: 0 }, false],
  ["nor one whose reader saves data", { quota: 1000, saveData: true }, false],
  ["nor one on a slow net", { quota: 1000, effectiveType: "slow-2g" }, false],
])("%s", (_, means, expected) => {
  expect(mayKeep(100, means)).toBe(expected);
});
