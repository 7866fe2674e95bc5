import { escaped } from "../src/exports/xml.ts";
import type { Caption } from "../src/exports/caption.ts";
import { TERMS } from "../src/i18n/terms.ts";
import { COLON } from "../src/i18n/text.ts";
import type { Locale } from "../src/i18n/text.ts";
import type { Table } from "../src/core/table.ts";
import type { Text } from "../src/core/types.ts";
import { hashed } from "./policy.ts";

type Page = {
  readonly caption: Caption;
  readonly locale: Locale;
  /** The site's own. */
  readonly name: string;
  /** From the page up to the site, `../../`. */
  readonly root: string;
  /** The page's own whole address, where the build was told it. */
  readonly address?: string;
  /** In all its variants. */
  readonly picture: Picture;
  /** Further pictures of the same view. */
  readonly others?: readonly { readonly picture: Picture; readonly title: string }[];
  /** Its figures, as text. */
  readonly table?: { readonly title: string; readonly table: Table };
  /** The sides of the picture as PNG, where it was drawn. */
  readonly preview?: Sides;
};

export type Sides = { readonly width: number; readonly height: number };

/** By the beginning of its files' names, and the sides of each variant in pixels, by its ending: their place is kept free. */
export type Picture = { readonly file: string; readonly sides: Readonly<Record<string, Sides>> };

/** The colours of the site itself, by what the reader's device is set to: there is no switch without scripts. */
const STYLE = `
:root { --ink: #1b2733; --muted: #52606e; --line: #dde2e7; --surface: #fff; --link: #1f5a8c; --shade: #a3adb8; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --muted: #a8b3bf; --line: #323c47; --surface: #171d24; --link: #8ec1ea; --shade: #3d4854; } }
a { color: var(--link); }
body { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; color: var(--ink); background: var(--surface); }
body:lang(en) { font-family: "Segoe UI", Roboto, Helvetica, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
h1 { font-size: 1.25rem; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
p.small { color: var(--muted); font-size: .8125rem; }
figure { margin: 1rem 0; }
figure + figure { max-width: 44rem; }
.wide { position: relative; left: 50%; width: max-content; min-width: 100%; max-width: calc(100vw - 3rem); transform: translateX(-50%); overflow-x: auto; background: linear-gradient(to right, var(--surface) 50%, transparent) left / 3rem 100% no-repeat local, linear-gradient(to left, var(--surface) 50%, transparent) right / 3rem 100% no-repeat local, linear-gradient(to right, var(--shade), transparent) left / 1rem 100% no-repeat, linear-gradient(to left, var(--shade), transparent) right / 1rem 100% no-repeat; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .5rem; text-align: start; font-weight: 400; vertical-align: top; min-width: 9rem; }
.short { min-width: 0; white-space: nowrap; }
thead th { color: var(--muted); font-size: .875rem; }
.figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td small { display: block; color: var(--muted); }
`;

type Variant = {
  readonly ending: string;
  readonly width: number;
  readonly theme: "light" | "dark";
  readonly media: readonly string[];
};

/** As wide as a page has room for. */
export const PLAIN = { ending: "", width: 800, theme: "light", media: [] } as const satisfies Variant;
const DARK = "(prefers-color-scheme: dark)";
const NARROW = "(max-width: 600px)";
/** What is drawn beside the plain picture, and when it is shown: the first of these that fits. */
export const VARIANTS: readonly Variant[] = [
  { ending: "-narrow-dark", width: 400, theme: "dark", media: [NARROW, DARK] },
  { ending: "-narrow", width: 400, theme: "light", media: [NARROW] },
  { ending: "-dark", width: 800, theme: "dark", media: [DARK] },
];

const LANGUAGE: Record<Locale, string> = { zh: "zh-CN", en: "en" };

const WORDS: Record<"open" | "other" | "list", Text> = {
  list: { zh: "有固定网址的视图", en: "Views with an address of their own" },
  open: { zh: "在区鉴中打开并查看出处", en: "Open in Qujian, with every figure's origin" },
  other: { zh: "In English", en: "中文" },
};

/** A page without scripts that holds one picture with its sentence, its sources and the way to the whole view. */
export function pageOf({
  caption,
  locale,
  name,
  root,
  address,
  preview,
  picture,
  others = [],
  table,
}: Page): string {
  const { title, part, finding, verdict, sources, release, link } = caption;
  const head = part === undefined ? title : `${title} · ${part}`;
  const whole = `${root}#${link.split("#")[1] ?? "/"}`;
  const properties: readonly (readonly [string, string])[] = [
    ["og:type", "article"],
    ["og:site_name", name],
    ["og:title", head],
    ["og:description", finding],
    ["og:locale", locale === "zh" ? "zh_CN" : "en_GB"],
    ...(address === undefined
      ? []
      : ([
          ["og:url", address],
          ["og:image", `${address}picture.${preview ? "png" : "svg"}`],
          ["og:image:type", preview ? "image/png" : "image/svg+xml"],
          ...(preview
            ? ([
                ["og:image:width", String(preview.width)],
                ["og:image:height", String(preview.height)],
              ] as const)
            : []),
          ["og:image:alt", finding],
        ] as const)),
  ];
  const said = `<meta name="description" content="${escaped(finding)}">
${properties.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}">`).join("\n")}
`;
  const body = `<p>${escaped(finding)}</p>
${verdict ? `<p><strong>${escaped(verdict.name + COLON[locale])}</strong>${escaped(verdict.text)}</p>` : ""}
<figure><a href="${escaped(whole)}">${drawn(picture, `${head}${COLON[locale]}${finding}`)}</a></figure>
${others.map((other) => `<figure>${drawn(other.picture, other.title)}</figure>`).join("\n")}
${table ? tableOf(table) : ""}
<p><a href="${escaped(whole)}">${WORDS.open[locale]}</a></p>
<p class="small">${escaped(sources)}</p>
<p class="small">${TERMS.release[locale]} ${release.date} ${release.id} · <a href="${locale === "zh" ? "./en/" : "../"}">${WORDS.other[locale]}</a></p>`;
  return documentOf({ locale, title: head, name, root, said, body });
}

type Parts = Pick<Page, "locale" | "name" | "root"> & {
  readonly title: string;
  /** What is said of it in its head besides. */
  readonly said?: string;
  readonly body: string;
};

function documentOf({ locale, title, name, root, said = "", body }: Parts): string {
  return `<!doctype html>
<html lang="${LANGUAGE[locale]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src ${hashed(STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(name)}</title>
${said}<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

type Entry = { readonly folder: string; readonly caption: Pick<Caption, "title" | "part" | "finding"> };

/** The page above those of the views, which names each with its sentence. */
export function listOf(entries: readonly Entry[], locale: Locale, name: string): string {
  const [root, other] = locale === "zh" ? ["../", "./en/"] : ["../../", "../"];
  const title = WORDS.list[locale];
  const items = entries.map(({ folder, caption: { title: view, part, finding } }) => {
    const head = part === undefined ? view : `${view} · ${part}`;
    return `<p><a href="${root}${folder}">${escaped(head)}</a><br>${escaped(finding)}</p>`;
  });
  const ways = `<p><a href="${root}">${escaped(name)}</a> · <a href="${other}">${WORDS.other[locale]}</a></p>`;
  return documentOf({ locale, title, name, root, body: [...items, ways].join("\n") });
}

/** A picture, and the same for a narrow and for a dark screen. */
function drawn({ file, sides }: Picture, alt: string): string {
  const place = ({ ending }: Pick<Variant, "ending">) => {
    const { width, height } = sides[ending] ?? {};
    return width === undefined || height === undefined ? "" : ` width="${width}" height="${height}"`;
  };
  const source = (variant: Variant) =>
    `<source srcset="./${file}${variant.ending}.svg" media="${variant.media.join(" and ")}"${place(variant)}>`;
  return `<picture>${VARIANTS.map(source).join("")}<img src="./${file}.svg" alt="${escaped(alt)}"${place(PLAIN)}></picture>`;
}

/** What is no longer stands in one line, however narrow the screen; the table is moved sideways there. */
const SHORT = 14;

function tableOf({ title, table: { columns, rows } }: NonNullable<Page["table"]>): string {
  const looks = (text: string, at: number) => {
    if (columns[at]?.numeric === true) return ` class="figure short"`;
    return text.length <= SHORT ? ` class="short"` : "";
  };
  const heads = columns.map(({ label }, at) => `<th scope="col"${looks(label, at)}>${escaped(label)}</th>`);
  const lines = rows.map(({ cells }) =>
    cells
      .map(({ text, below }, at) => {
        const small = below === undefined ? "" : `<small>${escaped(below)}</small>`;
        return `<td${looks(text, at)}>${escaped(text)}${small}</td>`;
      })
      .join(""),
  );
  return `<div class="wide" tabindex="0"><table>
<caption>${escaped(title)}</caption>
<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${lines.map((line) => `<tr>${line}</tr>`).join("\n")}
</tbody>
</table></div>`;
}
