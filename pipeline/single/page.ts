import { gzipSync } from "node:zlib";
import { hashed, hashedStyles } from "../policy.ts";

/** What the single file is made of: the built page, and what it would fetch. */
export type Parts = {
  readonly html: string;
  readonly icon: string;
  readonly styles: readonly string[];
  /** The script that answers for the server. */
  readonly pack: string;
  readonly script: string;
  /** By path below the data folder. */
  readonly data: ReadonlyMap<string, string>;
  readonly release: string;
};

/** The built page as one file that runs where nobody serves it: nothing is fetched, and the policy allows no more. */
export function singlePage({ html, icon, styles, pack, script, data, release }: Parts): string {
  const module = harmless(script);
  const answering = harmless(pack);
  const kept = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text = ""]) => text);
  const style = `<style>${styles.join("\n")}</style>`;
  const allowed = policy([...kept, answering, module], hashedStyles(html + style));
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${allowed}">`,
    `<meta name="qujian-release" content="${release}">`,
    style,
    `<script>${answering}</script>`,
  ];
  const body = [
    `<script type="application/gzip" id="pack">${packed(data)}</script>`,
    `<script type="module">${module}</script>`,
  ];
  // Functions, since a text may hold what would stand for a part of the match.
  const steps: readonly (readonly [pattern: RegExp, by: (match: string, first: string) => string])[] = [
    [/<meta http-equiv="Content-Security-Policy"[^>]*>/, () => head.join("\n")],
    [/ *<link [^>]*rel="(?:stylesheet|modulepreload)"[^>]*>\n?/g, () => ""],
    // It has no worker and nothing to install.
    [/ *<link [^>]*rel="manifest"[^>]*>\n?/g, () => ""],
    // The list of data is known by its name, and nothing is fetched before it is asked for.
    [/(<link id="manifest" rel=")preload" as="fetch"/, (_, first) => `${first}alternate"`],
    [/ *<link [^>]*rel="preload"[^>]*>\n?/g, () => ""],
    [
      /(<link rel="icon" href=")[^"]*/,
      (_, first) => `${first}data:image/svg+xml,${encodeURIComponent(icon)}`,
    ],
    // What the site says where it is opened as a file.
    [/ *<div id="shut".*?<\/div>\n?/s, () => ""],
    [/ *<script type="module"[^>]*><\/script>\n?/, () => ""],
    [/<\/body>/, () => `${body.join("\n")}\n</body>`],
  ];
  return steps.reduce((page, [pattern, by]) => page.replace(pattern, by), html);
}

/** Ends no script and begins no comment where it stands in a page; the same text to whoever runs it. */
function harmless(script: string): string {
  return script.replace(/<(?=\/script|!--|script)/gi, "\\x3c");
}

function packed(data: ReadonlyMap<string, string>): string {
  return gzipSync(JSON.stringify(Object.fromEntries(data)), { level: 9 }).toString("base64");
}

function policy(scripts: readonly string[], styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashed).join(" ")}`,
    `style-src ${styles}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
