import { createHash } from "node:crypto";
import { LOCALES } from "../src/i18n/text.ts";
import type { Locale } from "../src/i18n/text.ts";
import { ADDRESS } from "../src/views/registry.ts";
import { emptyStock } from "../src/data/stock.ts";
import type { Bundle } from "./bundle.ts";
import { renderFirstView, viewOf } from "./first-view.tsx";
import { stockFor } from "./stock-for.ts";
import { withoutStyleAttributes } from "./policy.ts";

/** Widths of the charts on a desk screen that stand on the first, by view and block. */
const WIDTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  overview: { heat: 1362 },
  area: { "spine-economy": 659, "spine-economy-1": 659 },
};

/** A line between two heights is as good at widths in between, but where a word wraps. */
const STEP = 16;

/** Pictures begin where the drawing will, and are not shown where nobody could read them. */
const SLOT = /<div class="still"><svg /g;
const TOO_SMALL: Readonly<Record<Locale, string>> = {
  zh: tooSmall("正在读取……"),
  en: tooSmall("Loading…"),
};

function tooSmall(words: string): string {
  const slot = `[data-of="heat"][data-state="loading"]`;
  return `@container (max-width:56rem){${slot} .still{display:none}${slot}::before{content:"${words}"}}`;
}

/**
 * The first views of links that are passed on, as files: `assets/first/<link>-<hash>.json`, with one hash for all; `links`
 * as they stand in an address, without a language.
 */
export type FirstViews = {
  readonly drawn: { readonly hash: string; readonly links: readonly string[] };
  readonly files: ReadonlyMap<string, string>;
};

/**
 * The overview and each district's profile as the page shows them first, in each language: the page puts them in the home
 * view's place before any script of ours has run (`early.js`).
 */
export async function firstViews(bundle: Bundle): Promise<FirstViews> {
  const texts: (readonly [name: string, text: string])[] = [];
  const links: string[] = [];
  // One for all, so that nothing is read or worked out twice.
  let stock = emptyStock(bundle.manifest);
  for (const shown of shownBy(bundle)) {
    stock = await stockFor(viewOf(shown), shown, bundle, stock);
    for (const locale of LOCALES) {
      const filters = { ...shown, locale };
      const link = ADDRESS.encode(shown).slice("#/".length);
      if (locale === shown.locale) links.push(link);
      const first = renderFirstView(filters, stock, WIDTHS[filters.view] ?? {}, STEP);
      // Numbers of its own: the home view's rules stay in the page.
      const { html, style } = withoutStyleAttributes(first.html, "first");
      const lang = locale === "zh" ? "zh-CN" : "en";
      const text = {
        html: html.replaceAll(SLOT, `$&preserveAspectRatio="xMinYMin" `),
        style: first.style + style + TOO_SMALL[locale],
        title: first.title,
        lang,
      };
      texts.push([nameOf(`${link}/${locale}`), JSON.stringify(text)]);
    }
  }
  const hash = createHash("sha256").update(JSON.stringify(texts)).digest("base64url").slice(0, 7);
  const files = new Map(texts.map(([name, text]) => [`assets/first/${name}-${hash}.json`, text]));
  return { drawn: { hash, links }, files };
}

function shownBy({ manifest }: Bundle) {
  const profiles = manifest.areas.filter(({ level }) => level === "district" || level === "functional");
  return [
    ADDRESS.patched(ADDRESS.defaults, { view: "overview" }),
    ...profiles.map(({ code }) => ADDRESS.patched(ADDRESS.defaults, { view: "area", district: code })),
  ];
}

/** As `early.js` makes it of the address. */
function nameOf(link: string): string {
  return link.replace(/\W+/g, "-");
}
