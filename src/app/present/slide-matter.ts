import type { Slide } from "../../core/deck.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block, VerdictBlock } from "../../report/blocks.ts";
import { sourcesOf } from "../../report/credit.ts";
import { blocksOf } from "../../report/report.ts";
import type { Report } from "../../report/report.ts";
import { foundOn, numberOf, slideBlocks, unsaid } from "../../report/slide.ts";
import type { BigNumber } from "../../report/slide.ts";
import { inLocale } from "./contents.ts";
import type { Content } from "./contents.ts";
import { WORDS } from "./words.ts";
import { inWords } from "./written.ts";

/** What stands over a slide or a panel: what it is about, what was found, and how far that can be compared. */
export type Head = {
  readonly title: string;
  readonly finding?: string;
  readonly verdict?: VerdictBlock;
  /** Where nobody wrote a title, what was found is what stands largest. */
  readonly leads?: "finding";
};

/** One thing on a slide. */
export type PanelMatter = {
  readonly key: string;
  /** Where the slide's parts are of several reports, each says its own. */
  readonly head?: Head;
  readonly staleSince?: Date;
  readonly shown:
    | { readonly kind: "block"; readonly block: Block; readonly report: Report }
    | { readonly kind: "number"; readonly number: BigNumber; readonly report: Report }
    | { readonly kind: "loading" }
    | { readonly kind: "missing"; readonly why: string };
};

/** A slide as it can be shown now. */
export type SlideMatter = {
  readonly head: Head;
  /** The lines of a slide of text. */
  readonly lines: readonly string[];
  readonly panels: readonly PanelMatter[];
  /** Publishers of all figures, each once. */
  readonly sources: readonly string[];
};

/** What a slide shows, as far as it has come. */
export function matterOf(slide: Slide, locale: Locale, contentOf: (link: string) => Content): SlideMatter {
  const { content } = slide;
  switch (content.kind) {
    case "title":
      return {
        ...bare(inWords(content.title, locale)),
        lines: content.text === undefined ? [] : [inWords(content.text, locale)],
      };
    case "section":
      return bare(inWords(content.title, locale));
    case "text":
      return {
        ...bare(inWords(content.title, locale)),
        lines: content.lines.map((line) => inWords(line, locale)),
      };
    case "number": {
      const came = contentOf(inLocale(content.link, locale));
      const own = content.title === undefined ? undefined : inWords(content.title, locale);
      return joined(own, [numberPanel(content.figure, came, locale)]);
    }
    case "parts": {
      const own = content.title === undefined ? undefined : inWords(content.title, locale);
      const panels = content.parts.flatMap(({ link, block }, at) =>
        blockPanels(String(at), block, contentOf(inLocale(link, locale)), locale),
      );
      return joined(own, panels);
    }
  }
}

function bare(title: string): SlideMatter {
  return { head: { title }, lines: [], panels: [], sources: [] };
}

/** The head is that of the report where all panels are of one; otherwise each panel has its own. */
function joined(title: string | undefined, panels: readonly PanelMatter[]): SlideMatter {
  const reports = [...new Set(panels.flatMap(({ shown }) => ("report" in shown ? [shown.report] : [])))];
  const [first] = reports;
  const shownOf = (report: Report) =>
    panels.flatMap(({ shown }) => (shown.kind === "block" && shown.report === report ? [shown.block] : []));
  const sources = [...new Set(reports.map((report) => sourcesOf(report, shownOf(report))))].filter(
    (text) => text !== "",
  );
  if (reports.length < 2) {
    const found = first ? headOf(first, shownOf(first)) : { title: "" };
    return {
      head:
        title === undefined
          ? leading(found, panels)
          : {
              ...found,
              title,
              finding: found.finding ?? found.title,
            },
      lines: [],
      panels,
      sources,
    };
  }
  return {
    head: { title: title ?? reports.map((report) => report.title).join(" / ") },
    lines: [],
    panels: panels.map((panel) =>
      "report" in panel.shown
        ? { ...panel, head: headOf(panel.shown.report, shownOf(panel.shown.report)) }
        : panel,
    ),
    sources,
  };
}

/** What was found leads; a report that only says whose it is has the name of the one thing that is shown. */
function leading(head: Head, panels: readonly PanelMatter[]): Head {
  if (head.finding !== undefined && /\d/.test(head.finding)) return { ...head, leads: "finding" };
  const [shown] = panels.map((panel) => panel.shown);
  const block = panels.length === 1 && shown?.kind === "block" ? shown.block : undefined;
  return block && "title" in block && block.title
    ? { ...head, title: `${head.title} · ${block.title}` }
    : head;
}

/** What a slide is called in a list of slides. */
export function nameOf({ title, finding, leads }: Head): string {
  return leads === "finding" && finding !== undefined ? finding : title;
}

function headOf(report: Report, shown: readonly Block[]): Head {
  const [verdict] = blocksOf(report, "verdict");
  const finding = foundOn(report, shown);
  return {
    title: report.title,
    ...(finding !== "" && { finding }),
    ...(verdict && { verdict: { ...verdict, text: unsaid(verdict.text, finding) } }),
  };
}

function blockPanels(
  key: string,
  id: string | undefined,
  came: Content,
  locale: Locale,
): readonly PanelMatter[] {
  if (came.kind !== "ready") return [{ key, shown: waiting(came, locale) }];
  const { report } = came;
  const blocks = slideBlocks(report, id);
  if (blocks.length === 0)
    return [{ key, shown: { kind: "missing", why: WORDS.noBlock[locale] + (id ?? "") } }];
  return blocks.map((block, at) => ({
    key: `${key}-${String(at)}`,
    ...stale(came),
    shown: { kind: "block", block, report },
  }));
}

function numberPanel(figure: string, came: Content, locale: Locale): PanelMatter {
  const key = "0";
  if (came.kind !== "ready") return { key, shown: waiting(came, locale) };
  const number = numberOf(came.report, figure);
  return number
    ? { key, ...stale(came), shown: { kind: "number", number, report: came.report } }
    : { key, shown: { kind: "missing", why: WORDS.noFigure[locale] + figure } };
}

function stale(came: Content & { readonly kind: "ready" }): Pick<PanelMatter, "staleSince"> {
  return came.isStale ? { staleSince: came.readAt } : {};
}

function waiting(came: Exclude<Content, { kind: "ready" }>, locale: Locale): PanelMatter["shown"] {
  if (came.kind === "loading") return { kind: "loading" };
  const why = came.why === "bad-link" ? WORDS.badLink : WORDS.noData;
  return { kind: "missing", why: why[locale] + came.where };
}
