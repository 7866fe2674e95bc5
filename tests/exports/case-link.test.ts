import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lastingLink } from "../../src/app/lasting.ts";
import { fileOf } from "../../src/exports/registry.ts";
import type { ExportFormat } from "../../src/exports/registry.ts";
import type { Taken } from "../../src/exports/types.ts";
import { blockOf } from "../../src/report/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { shownAt } from "../shown.ts";
import { IDLE } from "./taken.ts";
import { unescaped } from "./word-parts.ts";

const PAGE = "#/reforms/futian-hetao-zone";

/** The page of a case as it is taken away from the site, with the link that the site gives. */
async function takenCase(): Promise<Taken> {
  const { report } = await shownAt(PAGE);
  const { filters } = ADDRESS.decode(PAGE);
  const link = `https://example.org/qujian/${lastingLink(filters, {}, report.release)}`;
  return { report, link, references: () => Promise.resolve([]) };
}

/** All text of a file, of an archive that of its parts. */
async function textOf(content: string | Blob): Promise<string> {
  const bytes = new Uint8Array(await new Blob([content]).arrayBuffer());
  if (bytes[0] !== 0x50) return strFromU8(bytes);
  return unescaped(
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join("\n"),
  );
}

describe("the page of a reform", () => {
  it.each(["docx", "pptx", "xlsx", "csv"] satisfies ExportFormat[])(
    "leads back from %s to that very case",
    async (format) => {
      const taken = await takenCase();
      const block = format === "csv" ? blockOf(taken.report, "effects") : undefined;
      const text = await textOf((await fileOf(format, taken, block, IDLE)).content);
      const links = [...text.matchAll(/https:\/\/example\.org\/qujian\/(#[^"\s<\\,]*)/g)].map(
        ([, link = ""]) => link,
      );
      expect(links.length).toBeGreaterThan(0);
      for (const link of new Set(links)) {
        const { report } = await shownAt(link);
        expect(report.title).toBe(taken.report.title);
      }
    },
  );
});
