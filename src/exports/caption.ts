import type { Block } from "../report/blocks.ts";
import { sourcesOf } from "../report/credit.ts";
import { blocksOf, flatBlocks, sentenceOf } from "../report/report.ts";
import { standingAlone } from "../report/alone.ts";
import { plain } from "../report/rich.ts";
import { headingOf } from "./heading.ts";
import type { Linked } from "./types.ts";
import { saidText } from "./said-text.ts";
import { writtenLink } from "./written-link.ts";
import type { VerdictWords } from "../report/judged.ts";

/** What must stand beside a figure wherever it goes; every text is in the report's language. */
export type Caption = {
  /** What the report is about: indicator, period, areas. */
  readonly title: string;
  /** Which block of it. */
  readonly part?: string;
  readonly finding: string;
  readonly verdict?: VerdictWords;
  /** What is to be known before the figures are compared. */
  readonly notes: readonly string[];
  /** Publishers of all operands in one line. */
  readonly sources: string;
  readonly release: { readonly id: string; readonly date: string };
  readonly link: string;
};

/** The caption of one block, or of the whole report. */
export function captionOf({ report, link }: Linked, block?: Block): Caption {
  const [verdict] = blocksOf(report, "verdict");
  const shown = block ? [standingAlone(block)] : flatBlocks(report.blocks);
  const notes = shown.flatMap((one): readonly string[] => {
    if (one.kind === "note") return [plain(saidText(one.text))];
    return (one.kind === "chart" || one.kind === "table") && one.note !== undefined ? [one.note] : [];
  });
  return {
    title: headingOf(report),
    ...(block && "title" in block && { part: block.title }),
    finding: block?.kind === "chart" ? block.sentence : sentenceOf(report),
    ...(verdict && { verdict }),
    notes: [...new Set(notes)],
    sources: sourcesOf(report, shown),
    release: report.release,
    link: writtenLink(link),
  };
}
