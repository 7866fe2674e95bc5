import { describe, expect, it } from "vitest";
import type { AreaCode, IndicatorId } from "../../src/core/types.ts";
import { fetchNeed } from "../../src/data/fetch-need.ts";
import type { FetchText } from "../../src/data/load.ts";
import type { Need, NeedKind } from "../../src/data/needs.ts";
import { emptyStock } from "../../src/data/stock.ts";
import type { Stock } from "../../src/data/stock.ts";
import type { Manifest } from "../../src/data/wire.ts";
import { bundled, bundledJson } from "../fixture.ts";
import { fetchBuilt } from "../loaded.ts";

const { files, manifestFile } = bundled.bundle;
/** The list as a page has it first, without its rest. */
const first = emptyStock(bundledJson(manifestFile) as Manifest);
const GDP = "gdp" as IndicatorId;

/** A need of each kind of file with what has to come before it; code is no file of ours. */
const NEEDS: Readonly<Record<Exclude<NeedKind, "code">, readonly [Need, ...Need[]]>> = {
  rest: [{ kind: "rest" }],
  partition: [{ kind: "partition", indicator: GDP }],
  origin: [
    { kind: "origin", indicator: GDP },
    { kind: "partition", indicator: GDP },
  ],
  atlas: [{ kind: "atlas" }],
  evidence: [{ kind: "evidence", evidence: "crosschecks" }],
  catalog: [{ kind: "catalog" }],
  profile: [{ kind: "profile" }, { kind: "rest" }],
  "area-reforms": [{ kind: "area-reforms", area: "440106" as AreaCode }, { kind: "rest" }],
  source: [{ kind: "source", source: firstSource() }, { kind: "catalog" }],
};

function firstSource() {
  const [source] = bundled.curated.sources;
  if (!source) throw new Error("no source");
  return source.id;
}

async function stockBefore(needs: readonly Need[]): Promise<Stock> {
  let stock = first;
  for (const need of needs) {
    const came = await fetchNeed(fetchBuilt, stock, need);
    if (came.kind === "failed") throw new Error(came.file);
    stock = came.value(stock);
  }
  return stock;
}

const OTHER_FILES = [
  ...Object.values(bundled.bundle.manifest.evidence),
  bundled.bundle.manifest.catalog,
  manifestFile,
];

/** What a server, a portal or a net that breaks makes of a file. */
function faultsOf(text: string): readonly (readonly [string, Awaited<ReturnType<FetchText>>])[] {
  const ok = (body: string) => ({ status: 200, text: body });
  return [
    ["no answer", undefined],
    ["no net", "offline"],
    ["no answer in time", "late"],
    ["404", { status: 404, text: "not found" }],
    ["500 with the whole file", { status: 500, text }],
    ["nothing in it", ok("")],
    ["a page", ok("<!doctype html><title>Sign in</title>")],
    ...["null", "[]", "{}", "1", '"x"', '{"format":2}', '{"format":1}', '{"__proto__":{"format":1}}'].map(
      (json) => [json, ok(json)] as const,
    ),
    ...[1, 2, 10, 100, text.length >> 1, text.length - 1].map(
      (length) => [`cut off at ${String(length)}`, ok(text.slice(0, length))] as const,
    ),
    ...OTHER_FILES.map((file) => [file, ok(files.get(file) ?? "")] as const).filter(
      ([, { text: body }]) => body !== text,
    ),
  ];
}

describe.each(Object.entries(NEEDS))("a file of the kind %s", (_, [need, ...before]) => {
  it("is read as it was built, and where it is anything else that is said, by its name", async () => {
    const stock = await stockBefore(before);
    let asked = "";
    const came = await fetchNeed((file) => fetchBuilt((asked = file)), stock, need);
    expect(came.kind).toBe("ready");
    for (const [fault, answer] of faultsOf(files.get(asked) ?? "")) {
      const failed = await fetchNeed(() => Promise.resolve(answer), stock, need);
      expect([fault, failed]).toEqual([fault, expect.objectContaining({ kind: "failed", file: asked })]);
    }
  });
});
