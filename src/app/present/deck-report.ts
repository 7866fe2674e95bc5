import type { Deck, Slide } from "../../core/deck.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block } from "../../report/blocks.ts";
import { keyedBlock, keyedFigures } from "../../report/keyed.ts";
import type { Report } from "../../report/report.ts";
import { matterOf } from "./slide-matter.ts";
import type { PanelMatter, SlideMatter } from "./slide-matter.ts";
import type { Content } from "./contents.ts";
import { inWords } from "./written.ts";

/** A deck as one report, so that every output that takes reports takes decks: a section a slide, in order. */
export function deckReport(
  deck: Deck,
  locale: Locale,
  contentOf: (link: string) => Content,
  release: Report["release"],
): Report {
  const slides = deck.slides.map((slide) => ({ slide, matter: matterOf(slide, locale, contentOf) }));
  const sources = [...new Set(slides.flatMap(({ matter }) => matter.sources))];
  return {
    locale,
    title: inWords(deck.title, locale),
    blocks: [
      { kind: "finding", id: "finding", text: subtitleOf(slides[0]?.matter) },
      ...slides.flatMap(({ slide, matter }) => blocksOf(slide, matter)),
    ],
    figures: new Map(slides.flatMap(({ slide, matter }) => figuresOf(slide, matter))),
    sources: sources.join(locale === "zh" ? "" : " "),
    release,
  };
}

/** What stands below the title on the first slide, where that is one of words. */
function subtitleOf(first: SlideMatter | undefined): string {
  return first?.panels.length === 0 ? first.lines.join(" ") : "";
}

/** What a slide shows, with its finding, its verdict and what its author noted. */
function blocksOf({ id, content, notes }: Slide, { head, lines, panels }: SlideMatter): readonly Block[] {
  const noted: readonly Block[] =
    notes === undefined || notes === "" ? [] : [{ kind: "note", id: `notes-${id}`, text: [notes] }];
  if (panels.length === 0) {
    // The cover has them already.
    if (content.kind === "title") return [];
    const statements = lines.map((line) => [line]);
    const groups = [{ id: "lines", title: "", tone: "plain", statements } as const];
    return [{ kind: "statements", id: `text-${id}`, title: head.title, groups }];
  }
  const shown = panels.flatMap((panel) => panelBlocks(id, panel));
  const said: readonly Block[] = [
    { kind: "finding", id: `finding-${id}`, text: head.finding ?? head.title },
    ...(head.verdict ? [{ ...head.verdict, id: `verdict-${id}` }] : []),
  ];
  return [
    {
      kind: "group",
      id: `slide-${id}`,
      title: head.title,
      layout: "stack",
      blocks: [...said, ...shown, ...noted],
    },
  ];
}

function panelBlocks(slide: string, { key, head, shown }: PanelMatter): readonly Block[] {
  const id = `${slide}-${key}`;
  switch (shown.kind) {
    case "block": {
      const block = keyedBlock(shown.block, id, id);
      // A panel of several says what it is about itself.
      return [head && "title" in block ? { ...block, title: [head.title, block.title].join(" · ") } : block];
    }
    case "number": {
      const { name, value, unit, remarks, origin } = shown.number;
      const figure = { key: "number", name, value, ...(unit !== undefined && { unit }), remarks };
      return [
        {
          kind: "figures",
          id,
          title: shown.report.title,
          figures: [{ ...figure, origin: `${id}/${origin}` }],
        },
      ];
    }
    case "missing":
      return [{ kind: "note", id, text: [shown.why] }];
    case "loading":
      return [];
  }
}

function figuresOf({ id }: Slide, { panels }: SlideMatter): readonly (readonly [string, Subject])[] {
  return panels.flatMap(({ key, shown }) =>
    "report" in shown ? [...keyedFigures(shown.report.figures, `${id}-${key}`)] : [],
  );
}
