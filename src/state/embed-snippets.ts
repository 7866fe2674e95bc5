import { isWeb } from "../exports/written-link.ts";
import { escaped } from "../exports/xml.ts";
import { EMBED_DEFAULTS, writeEmbed } from "./embed.ts";
import type { EmbedOptions } from "./embed.ts";

/** What a snippet is made of. */
export type Snippet = {
  /** Where the site is, up to its last slash: `https://host/path/`. */
  readonly site: string;
  /** The view's own link, `#/compare?i=…`. */
  readonly link: string;
  readonly options: EmbedOptions;
  /** What the frame is called for whom cannot see it. */
  readonly title: string;
  /** In CSS pixels, until the frame says its own. */
  readonly height: number;
};

export const SNIPPETS = ["frame", "script", "component", "plain"] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

/** The mark-up that shows a view in another page. */
export function snippetOf(kind: SnippetKind, snippet: Snippet): string {
  return WRITERS[kind](snippet);
}

const WRITERS: Record<SnippetKind, (snippet: Snippet) => string> = {
  frame: (snippet) => `${frame(snippet, " data-qujian")}\n${script(snippet.site)}`,
  script: ({ site, link, options }) =>
    `<script async src="${escaped(site)}embed.js"${attributes(link, options, "data-qujian-view", "data-")}></script>`,
  component: ({ site, link, options }) =>
    `${script(site)}\n<qujian-chart${attributes(link, options, "view", "")}></qujian-chart>`,
  // Nothing there can hear how high the frame would like to be.
  plain: (snippet) => frame(snippet, ""),
};

function frame({ site, link, options, title, height }: Snippet, mark: string): string {
  const fixed = options.height === "auto" ? height : options.height;
  return `<iframe${mark} src="${escaped(site + writeEmbed(link, options))}" title="${escaped(title)}" width="100%" height="${String(fixed)}" style="border:0" allow="fullscreen; clipboard-write"></iframe>`;
}

function script(site: string): string {
  return `<script async src="${escaped(site)}embed.js"></script>`;
}

/** The view, with what is fixed about it, and as attributes what an author may still want to change. */
function attributes(link: string, options: EmbedOptions, view: string, prefix: string): string {
  const { theme, controls, title, height, ...fixed } = options;
  const inView = writeEmbed(link, { ...EMBED_DEFAULTS, ...fixed })
    .replace("#/embed?view=", "")
    .replace("&", "?");
  const open = { theme, controls, title, height };
  const said = Object.entries(open).map(([name, value]) =>
    value === EMBED_DEFAULTS[name as keyof typeof open] ? "" : ` ${prefix}${name}="${String(value)}"`,
  );
  return ` ${view}="${escaped(inView)}"${said.join("")}`;
}

/** A picture that needs no site behind it, as the link to the view that it shows; that of a file leads nowhere. */
export function pictureSnippet({ link, title, width }: PictureSnippet, source: string): string {
  const image = `<img src="${escaped(source)}" alt="${escaped(title)}" width="${String(width)}" style="max-width:100%;height:auto">`;
  return isWeb(link) ? `<a href="${escaped(link)}">${image}</a>` : image;
}

/** Where a site is, up to its last slash, of an address of it as somebody types it; undefined where it is none. */
export function siteOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  const whole = /^[a-z][a-z+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  const url = parsed(whole);
  // A bare word is a host only where it says so.
  if (!url || !isWeb(url.href) || (whole !== text && !/[.:]/.test(url.host))) return undefined;
  const path = url.pathname.replace(/[^/]*\.[^/]*$/, "");
  return `${url.origin}${path.endsWith("/") ? path : `${path}/`}`;
}

/** `link` is the whole address. */
export type PictureSnippet = { readonly link: string; readonly title: string; readonly width: number };

/** The address of a picture that stands in itself; unescaped, as a page has it before it is written as HTML. */
export function dataAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg).replace(/%(?:20|2C|2F|3A|3B|3D)/g, (sign) =>
    decodeURIComponent(sign),
  )}`;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
