import { beforeAll, describe, expect, it } from "vitest";
import { reopen } from "../../../src/app/reopen.ts";
import { fileOf } from "../../../src/exports/registry.ts";
import type { Taken } from "../../../src/exports/types.ts";
import { verify } from "../../../src/exports/verify/verify.ts";
import { createReader } from "../../../src/state/reader.ts";
import { createResources } from "../../../src/state/resources.ts";
import { usualIndicators } from "../../../src/views/compare/benchmark/choice.ts";
import { benchmarkTaken } from "../../../src/views/compare/benchmark/make.ts";
import { ADDRESS } from "../../../src/views/registry.ts";
import { bundled } from "../../fixture.ts";
import { emptyStock } from "../../../src/data/stock.ts";
import { fetchBuilt } from "../../loaded.ts";
import { IDLE } from "../taken.ts";
import { byHand, inBooks } from "./by-hand.ts";

const { manifest } = bundled.bundle;
const LINK = "https://example.org/#/compare?i=gdp&p=2022&r=2026-01-01_abcdef";

let taken: Taken;
const resources = createResources(fetchBuilt, "", emptyStock(manifest));

beforeAll(async () => {
  await resources.ensure([{ kind: "rest" }]);
  const { filters } = ADDRESS.decode("#/compare?i=gdp&p=2022");
  const { stock } = resources.getState();
  if (!stock) throw new Error("no stock");
  taken = await benchmarkTaken(resources, filters, usualIndicators(stock, filters).slice(0, 2), LINK);
});

/** As the page holds a file against the present data, with everything fetched anew. */
async function told(bytes: Uint8Array) {
  const anew = createResources(fetchBuilt, "", emptyStock(manifest));
  const outcome = await verify(bytes, {
    locale: "zh",
    manifest,
    reopen: (link, made) => reopen(link, made, anew, createReader()),
    partition: () => Promise.resolve(undefined),
  });
  if (outcome.kind === "untold") throw new Error(`${outcome.why} ${outcome.where ?? ""}`);
  return outcome;
}

describe.each(["docx", "pptx"] as const)("三区对标报告 as %s", (format) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const { content } = await fileOf(format, taken, undefined, IDLE);
    bytes = new Uint8Array(await new Blob([content]).arrayBuffer());
  });

  it("is made again out of its view and agrees, in its figures and in its charts", async () => {
    const outcome = await told(bytes);
    expect(outcome).toMatchObject({ kind: "same", checked: "native", title: taken.report.title });
    expect(outcome.count).toBeGreaterThan(20);
  });

  it("names a figure that was altered in it, in its chart alone or also in what it says of itself", async () => {
    const inChart = byHand(bytes, /charts\/chart\d+\.xml$/, (xml) =>
      xml.replaceAll(">5514.49<", ">5614.49<"),
    );
    const drawn = await told(inChart);
    expect(drawn.kind).toBe("differs");
    expect(new Set(drawn.differences.map(({ row, inFile }) => `${row} ${inFile ?? ""}`))).toEqual(
      new Set(["福田 5614.49 亿元"]),
    );
    const everywhere = byHand(
      inBooks(bytes, (xml) => xml.replaceAll("5514.49", "5614.49")),
      /\.xml$/,
      (xml) => xml.replaceAll("5514.49", "5614.49"),
    );
    const { kind, differences } = await told(everywhere);
    expect(kind).toBe("differs");
    expect(differences.every(({ inFile = "" }) => inFile.startsWith("5614.49"))).toBe(true);
  });
});
