import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { ownSource } from "../../../src/core/own.ts";
import { createDesk } from "../../../src/curate/table/desk.ts";
import { UNDECIDED } from "../../../src/curate/table/decisions.ts";
import { readOwnExport, writeOwn } from "../../../src/data/own-export.ts";
import { changedText, chances, whole } from "../../chances.ts";
import type { Chances } from "../../chances.ts";
import { KEPT_FILES } from "../../own-files/make.ts";
import { catalogue } from "./catalogue.ts";

const SMALL = KEPT_FILES.filter((one) => !("refused" in one) && one.bytes().length < 20_000);
const desk = createDesk(catalogue, () => "0".repeat(64));

/** A workbook whose parts were changed as texts, which leaves the archive whole, or else a file some of whose bytes were. */
function changed(bytes: Uint8Array, isBook: boolean, luck: Chances): Uint8Array {
  const { below, oneOf } = luck;
  if (isBook && below(4) > 0) {
    const parts = unzipSync(bytes);
    const path = oneOf(Object.keys(parts).filter((one) => one.startsWith("xl/")));
    let text = strFromU8(parts[path] ?? new Uint8Array());
    for (let change = 0; change <= below(3); change += 1) text = changedText(text, luck);
    return zipSync({ ...parts, [path]: strToU8(whole(text)) }, { level: 0 });
  }
  let text = strFromU8(bytes, true);
  for (let change = 0; change <= below(4); change += 1) text = changedText(text, luck);
  return strToU8(text, true);
}

/** What is taken of a file; undefined where it is refused. */
function deskOf(file: string, bytes: Uint8Array) {
  const opened = desk.open(file, bytes, undefined, () => undefined);
  if (opened.kind === "trouble") return undefined;
  const order = { tables: opened.tables, decisions: UNDECIDED, known: [] };
  const provenance = {
    source: ownSource({ hash: opened.hash, file, kind: "yearbook" }),
    status: "unknown",
    taken: "2024-01-01T00:00:00Z",
  } as const;
  desk.card(order);
  desk.rejects(order);
  return desk.take(order, provenance);
}

it("a table file that was damaged is refused by name, or what is taken of it can be kept and read again", () => {
  const luck = chances(5);
  const seen = { refused: 0, empty: 0, taken: 0 };
  for (let count = 0; count < 1000; count += 1) {
    const { file, bytes } = luck.oneOf(SMALL);
    const own = deskOf(file, changed(bytes(), file.endsWith(".xlsx"), luck));
    seen[!own ? "refused" : own.observations.length === 0 ? "empty" : "taken"] += 1;
    if (own) expect(readOwnExport(writeOwn([own]))).toEqual({ kind: "read", files: [own] });
  }
  // Damage of every degree.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
});

it.each(["天", "计划", "本月", "_", "（", "不变价"])(
  "a title of a hundred thousand %s delays nothing",
  (sign) => {
    const text = `${sign.repeat(100_000)}\n地区,2023年地区生产总值（亿元）\n黄埔区,6551.1\n`;
    const begun = performance.now();
    expect(deskOf("long.csv", strToU8(text))).toBeDefined();
    expect(performance.now() - begun).toBeLessThan(2000);
  },
);

it("unseen signs of direction around names hide none of them, and are not taken along", () => {
  const text = "\u202A地区\u202C,\u200E2023年地区生产总值（亿元）\n\u200E黄埔区\u200E,\u200E6551.1\n";
  const own = deskOf("\u202Evsc.csv", strToU8(text));
  expect(own?.observations).toMatchObject([{ area: "440112", value: 6551.1 }]);
  expect(JSON.stringify(own)).not.toMatch(/\p{Bidi_Control}/u);
});
