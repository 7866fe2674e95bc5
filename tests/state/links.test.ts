import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LinkProblem } from "../../src/state/link.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { noticeOf } from "../notice.ts";
import { linkWorld } from "./link-world.ts";

/** What a link came to when it was made; filters are those that are not as in the home view. */
type OldLink = {
  readonly link: string;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly again: string;
  /** Where the data do not know what it names. */
  readonly settled?: Readonly<Record<string, unknown>>;
  readonly settledAgain?: string;
  readonly problems?: readonly LinkProblem[];
  readonly unknown?: readonly LinkProblem[];
  readonly notice?: { readonly zh: string; readonly en: string };
};

/**
 * Links of all views as readers have them in their documents. The file is never made again: what it says was true of
 * the version that made the links. Only `rm`, once for a measured effect, has come to mean the kinds nearest to it.
 */
const { defaults, links } = JSON.parse(readFileSync(join(import.meta.dirname, "links.json"), "utf8")) as {
  readonly defaults: object;
  readonly links: readonly OldLink[];
};

const known = { manifest: linkWorld };

/** The home view opens with the newest common period now; a link that said anything of the view still means this year. */
const { when: HOME_WHEN } = ADDRESS.defaults;
const SAYS_MORE = /^#\/compare\?/;

/** A filter that came later than a link stands as it does where nobody chose anything. */
function since(filters: object, again: string): object {
  const home = SAYS_MORE.test(again) ? {} : { when: HOME_WHEN };
  return { ...ADDRESS.defaults, ...defaults, ...home, ...filters };
}

/** Where all parts of a link fell away but the year that it did not name. */
function settledTo(settledAgain: string | undefined, again: string): string {
  const isBare = settledAgain === "#/compare" && SAYS_MORE.test(again);
  return isBare ? "#/compare?p=2022" : (settledAgain ?? again);
}

it("the home view is what it was, in the newest common period", () => {
  expect(ADDRESS.defaults).toMatchObject({ ...defaults, when: { kind: "common" } });
  expect(links.length).toBeGreaterThan(60);
});

describe.each(links)(
  "$link",
  ({ link, filters, again, settled, settledAgain, problems, unknown, notice }) => {
    const read = ADDRESS.decode(link);
    const judged = ADDRESS.settle(read.filters, known);

    it("opens what it opened", () => {
      expect(read).toEqual({ filters: since(filters, again), problems: problems ?? [] });
      expect(ADDRESS.encode(read.filters)).toBe(again);
    });

    it("is judged by the data as it was", () => {
      expect(judged).toEqual({ filters: since(settled ?? filters, again), problems: unknown ?? [] });
      expect(ADDRESS.encode(judged.filters)).toBe(settledTo(settledAgain, again));
      expect(ADDRESS.settle(judged.filters, known)).toEqual({ filters: judged.filters, problems: [] });
    });

    if (notice)
      it("is complained of in the same words", () => {
        const all = [...read.problems, ...judged.problems];
        expect({ zh: noticeOf(all, "zh"), en: noticeOf(all, "en") }).toEqual(notice);
      });
  },
);
