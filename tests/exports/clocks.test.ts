import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createDesk } from "../../src/curate/table/desk.ts";
import { dayOf, hourOf } from "../../src/exports/minutes.ts";
import { saidBy } from "../../src/exports/failure.ts";
import { fileOf } from "../../src/exports/registry.ts";
import type { Taken } from "../../src/exports/types.ts";
import { blocksOf } from "../../src/report/report.ts";
import { catalogue } from "../curate/table/catalogue.ts";
import { WORKBOOKS } from "../own-files/workbooks.ts";
import { shownAt } from "../shown.ts";
import { bytesOf } from "./office/read.ts";
import { IDLE, takenOf } from "./taken.ts";
import { wordOf } from "./word-parts.ts";

// Machines in meeting rooms lose their clocks, and stand in any zone.

const ZONE = process.env["TZ"];

afterEach(() => {
  vi.useRealTimers();
  if (ZONE === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ZONE;
});

let usual: readonly unknown[];

beforeAll(async () => {
  usual = await made();
});

/** A report, and what is made of it and read of a table with dates. */
async function made(): Promise<readonly unknown[]> {
  const { report } = await shownAt("#/data/releases", "en");
  const taken: Taken = takenOf((await shownAt("#/compare?p=2022")).report);
  const [chart] = blocksOf(taken.report, "chart");
  const [table] = blocksOf(taken.report, "table");
  const dated = WORKBOOKS.find(({ file }) => file === "months-as-dates.xlsx");
  const desk = createDesk(catalogue, () => "");
  return [
    report.blocks,
    await bytesOf((await fileOf("svg", taken, chart, IDLE)).content),
    await bytesOf((await fileOf("csv", taken, table, IDLE)).content),
    await bytesOf((await fileOf("xlsx", taken, table, IDLE)).content),
    await bytesOf((await fileOf("pptx", taken, chart, IDLE)).content),
    (await wordOf(taken)).bytes,
    dated && desk.open(dated.file, dated.bytes(), undefined, () => undefined),
  ];
}

describe("reports, files and the dates of a table are the same", () => {
  it.each(["America/Los_Angeles", "Pacific/Kiritimati"])("in the zone %s", async (zone) => {
    process.env["TZ"] = zone;
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(await made()).toEqual(usual);
  });

  it("by a clock that was never set", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2000-01-01T00:00:01Z") });
    expect(await made()).toEqual(usual);
  });
});

it.each([1970, 2150])("where the clock says %d, a workbook is refused with the reason", async (year) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${String(year)}-06-01T12:00:00Z`) });
  const taken = takenOf((await shownAt("#/compare?p=2022")).report);
  const said = await fileOf("xlsx", taken, undefined, IDLE).then(() => undefined, saidBy);
  expect(said?.en).toContain(String(year));
});

it.each([0, -1e12, 8.64e15, Number.NaN])(
  "minutes of a clock that says %d are written all the same",
  (time) => {
    expect([dayOf(time), hourOf(time)].join(" ")).not.toBe("");
  },
);
