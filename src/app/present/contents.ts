import { createStore } from "zustand/vanilla";
import type { DeckPart, SlideContent } from "../../core/deck.ts";
import type { Reopened } from "../../exports/verify/types.ts";
import type { Locale } from "../../i18n/text.ts";
import type { Report } from "../../report/report.ts";

/** What a slide's link came to. A report that could not be read anew stays with the time of its reading. */
export type Content =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly report: Report; readonly readAt: Date; readonly isStale: boolean }
  | { readonly kind: "failed"; readonly why: "bad-link" | "no-data"; readonly where: string };

/** Makes the report of a link. */
export type Reopen = (link: string) => Promise<Reopened>;

export type Contents = ReturnType<typeof createContents>;

const LOADING: Content = { kind: "loading" };

/**
 * Reports by link, made once while they are wanted. What is no longer wanted is let go, so that a show of weeks holds no
 * more than the slides next to the present one.
 */
export function createContents(reopen: Reopen, now: () => Date) {
  const store = createStore<ReadonlyMap<string, Content>>()(() => new Map());
  const { getState, setState } = store;

  async function load(link: string): Promise<void> {
    const before = getState().get(link);
    let came: Reopened;
    try {
      came = await reopen(link);
    } catch {
      came = { kind: "failed", why: "no-data", where: link };
    }
    if (!getState().has(link)) return;
    const next: Content =
      came.kind === "ready"
        ? { kind: "ready", report: came.report, readAt: now(), isStale: false }
        : before?.kind === "ready"
          ? { ...before, isStale: true }
          : came;
    setState((all) => new Map(all).set(link, next), true);
  }

  return {
    ...store,
    of: (link: string): Content => getState().get(link) ?? LOADING,
    /** Has these links loaded and lets go of all others. */
    want: async (links: readonly string[]): Promise<void> => {
      const all = getState();
      const missing = links.filter((link) => !all.has(link));
      const kept = links.map((link) => [link, all.get(link) ?? LOADING] as const);
      if (missing.length > 0 || kept.length !== all.size) setState(new Map(kept), true);
      await Promise.all(missing.map(load));
    },
    /** Reads these links anew; what stands meanwhile stays. */
    renew: async (links: readonly string[]): Promise<void> => {
      await Promise.all(links.filter((link) => getState().has(link)).map(load));
    },
  };
}

/** The links of a slide, in the language of the show. */
export function linksOf(content: SlideContent, locale: Locale): readonly string[] {
  return [...new Set(partsOf(content).map(({ link }) => inLocale(link, locale)))];
}

/** The links of several slides, each once. */
export function linksOfAll(
  slides: readonly { readonly content: SlideContent }[],
  locale: Locale,
): readonly string[] {
  return [...new Set(slides.flatMap(({ content }) => linksOf(content, locale)))];
}

/** The blocks of a slide; those of slides without any data are none. */
export function partsOf(content: SlideContent): readonly DeckPart[] {
  switch (content.kind) {
    case "parts":
      return content.parts;
    case "number":
      return [{ link: content.link }];
    case "title":
    case "section":
    case "text":
      return [];
  }
}

/** The link of the same view in another language. */
export function inLocale(link: string, locale: Locale): string {
  const [path = "", query = ""] = link.split(/\?(.*)/s);
  const parts = query.split("&").filter((part) => part !== "" && !part.startsWith("l="));
  const said = locale === "zh" ? parts : [`l=${locale}`, ...parts];
  return said.length === 0 ? path : `${path}?${said.join("&")}`;
}
