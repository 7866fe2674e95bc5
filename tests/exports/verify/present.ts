import { EMPTY_SHEET } from "../../../src/core/sheet.ts";
import { emptyStock } from "../../../src/data/stock.ts";
import type { Stock } from "../../../src/data/stock.ts";
import { fileOf } from "../../../src/exports/registry.ts";
import type { Taken } from "../../../src/exports/types.ts";
import type { Present } from "../../../src/exports/verify/types.ts";
import type { Block } from "../../../src/report/blocks.ts";
import type { Report } from "../../../src/report/report.ts";
import { ADDRESS, VIEWS } from "../../../src/views/registry.ts";
import { bundled, data } from "../../fixture.ts";
import { loadedFor } from "../../loaded.ts";
import { IDLE } from "../taken.ts";

const { manifest } = bundled.bundle;
let stock: Stock = emptyStock(manifest);

const reports = new Map<string, Promise<Report>>();

/** The report of a link over the real data, as the page makes it; made once. */
export function reportAt(link: string): Promise<Report> {
  const hash = link.slice(link.indexOf("#/")).replace(/[?&]r=[^&]*$/, "");
  const report = reports.get(hash) ?? made(hash);
  reports.set(hash, report);
  return report;
}

async function made(hash: string): Promise<Report> {
  const { filters } = ADDRESS.decode(hash);
  const { code } = VIEWS[filters.view];
  await code.settled();
  const part = code.getState();
  if (part.kind !== "ready") throw new Error(`no code of ${filters.view}`);
  stock = await loadedFor(part.value, filters, stock);
  const address = (patch: Parameters<typeof ADDRESS.link>[1]) => ADDRESS.link(filters, patch);
  return part.value.report(filters, { stock, sheet: EMPTY_SHEET, address });
}

/** What files are held against: the real data. */
export const PRESENT: Present = {
  locale: "zh",
  manifest,
  reopen: async (link) => ({ kind: "ready", report: await reportAt(link) }),
  partition: (id) => Promise.resolve(data.partitions.get(id)),
};

/** A view as outputs take it, with a link as it is copied. */
export async function takenAt(hash: string): Promise<Taken> {
  const report = await reportAt(hash);
  const { id, date } = report.release;
  const link = `https://example.org/${hash}${hash.includes("?") ? "&" : "?"}r=${date}_${id}`;
  return { report, link, references: () => Promise.resolve([]) };
}

export async function csvOf(taken: Taken, block: Block): Promise<string> {
  const { content } = await fileOf("csv", taken, block, IDLE);
  return content instanceof Blob ? content.text() : content;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
