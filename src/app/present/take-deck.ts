import type { Deck } from "../../core/deck.ts";
import { originNeeds } from "../../explain/origin-of.ts";
import { referencesOf } from "../../explain/references.ts";
import type { Taken } from "../../exports/types.ts";
import type { Locale } from "../../i18n/text.ts";
import { stateOf } from "../../state/resources.ts";
import type { Resources } from "../../state/resources.ts";
import { createContents, linksOfAll } from "./contents.ts";
import type { Reopen } from "./contents.ts";
import { deckReport } from "./deck-report.ts";

/** A deck with everything that it shows fetched, as outputs take it; what cannot be had is said in its place. */
export async function takeDeck(
  deck: Deck,
  locale: Locale,
  reopen: Reopen,
  resources: Resources,
  link: string,
): Promise<Taken> {
  const contents = createContents(reopen, () => new Date());
  await contents.want(linksOfAll(deck.slides, locale));
  const release = resources.getState().stock?.manifest.release;
  if (!release) throw new Error("The list of data could not be fetched.");
  const report = deckReport(deck, locale, contents.of, release);
  return {
    report,
    link,
    references: async () => {
      const needs = [...report.figures.values()].flatMap(originNeeds);
      await resources.ensure(needs);
      const { stock } = resources.getState();
      if (!stock || typeof stateOf(resources.getState(), needs) === "object")
        throw new Error("The sources of the figures could not be fetched.");
      return referencesOf(report.figures, stock);
    },
  };
}
