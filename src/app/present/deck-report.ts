import type { Deck, Slide } from "../../core/deck.ts";
import type { Reference } from "../../explain/references.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Block, GroupBlock, StatementsBlock } from "../../report/blocks.ts";
import { keyedBlock, keyedFigures, keysWithin } from "../../report/keyed.ts";
import type { Report } from "../../report/report.ts";
import { matterOf } from "./slide-matter.ts";
import type { Head, PanelMatter, SlideMatter } from "./slide-matter.ts";
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
    blocks: slides.map(({ slide, matter }) => slideOf(slide, matter, locale)),
    figures: new Map(slides.flatMap(({ slide, matter }) => figuresOf(slide, matter))),
    cited: citedIn(slides.flatMap(({ matter }) => matter.panels)),
    sources: sources.join(locale === "zh" ? "" : " "),
    release,
  };
}

/** What a slide shows, with its finding, its verdict and what its author says. */
function slideOf(slide: Slide, { head, lines, panels }: SlideMatter, locale: Locale): GroupBlock {
  const { id, content, notes = "" } = slide;
  const own = content.title === undefined ? {} : { title: inWords(content.title, locale) };
  const said = notes.split("\n").map((line) => line.trim());
  return {
    kind: "group",
    id: `slide-${id}`,
    title: head.title,
    layout: "stack",
    slide: { kind: content.kind, ...own, said: said.filter((line) => line !== "") },
    blocks: [
      ...headBlocks(id, head),
      ...(lines.length === 0 ? [] : [linesBlock(`text-${id}`, lines)]),
      ...panels.flatMap((panel) => panelBlocks(id, panel)),
    ],
  };
}

function headBlocks(id: string, { finding, verdict }: Head): readonly Block[] {
  return [
    ...(finding === undefined ? [] : [{ kind: "finding", id: `finding-${id}`, text: finding } as const]),
    ...(verdict ? [{ ...verdict, id: `verdict-${id}` }] : []),
  ];
}

function linesBlock(id: string, lines: readonly string[]): StatementsBlock {
  const statements = lines.map((line) => [line]);
  return {
    ...{ kind: "statements", id, title: "" },
    groups: [{ id: "lines", title: "", tone: "plain", statements }],
  };
}

/** A panel of several says itself what it is about, what was found and how far that compares. */
function panelBlocks(slide: string, panel: PanelMatter): readonly Block[] {
  const { key, head } = panel;
  const shown = shownBlocks(slide, panel);
  if (!head) return shown;
  const id = `${slide}-${key}`;
  return [
    {
      ...{ kind: "group", id: `panel-${id}`, title: head.title, layout: "stack" },
      blocks: [...headBlocks(id, head), ...shown],
    },
  ];
}

function shownBlocks(slide: string, { key, shown }: PanelMatter): readonly Block[] {
  const id = `${slide}-${key}`;
  switch (shown.kind) {
    case "block": {
      return [keyedBlock(shown.block, id, id)];
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
      return [linesBlock(id, [shown.why])];
    case "loading":
      return [];
  }
}

/** The figures that stand on a slide: of all that its views hold, those that it shows, whose sources are then its own. */
function figuresOf({ id }: Slide, { panels }: SlideMatter): readonly (readonly [string, Subject])[] {
  return panels.flatMap(({ key, shown }) => {
    if (!("report" in shown)) return [];
    const keys = new Set(shown.kind === "number" ? [shown.number.origin] : keysWithin(shown.block, "origin"));
    const own = new Map([...shown.report.figures].filter(([figure]) => keys.has(figure)));
    return [...keyedFigures(own, `${id}-${key}`)];
  });
}

/** What texts on the slides are taken from, each source once with the keys of all of them. */
function citedIn(panels: readonly PanelMatter[]): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const { shown } of panels) {
    if (shown.kind !== "block") continue;
    const cited = new Set(keysWithin(shown.block, "cited"));
    for (const { source, keys } of shown.report.cited ?? []) {
      const own = keys.filter((key) => cited.has(key));
      const before = found.get(source.id)?.keys ?? [];
      if (own.length > 0) found.set(source.id, { source, keys: [...new Set([...before, ...own])] });
    }
  }
  return [...found.values()];
}
