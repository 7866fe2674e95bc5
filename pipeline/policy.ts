import { createHash } from "node:crypto";

const STYLES = /<style[^>]*>(.*?)<\/style>/gs;

/** What a policy lists an inline text by: it runs or is applied only as it was built. */
export function hashed(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The inline style sheets of a page, each by its hash. */
export function hashedStyles(html: string): string {
  return [...html.matchAll(STYLES)].map(([, text = ""]) => hashed(text)).join(" ");
}

/** What words of a drawing say of their type in a `style`: as attributes a policy has nothing against it. */
const TYPE = /^font-(?:size|family|weight|style)$/;

/**
 * Markup without `style` attributes, which a policy can only allow all together, and the style sheet that says the same.
 * In drawings they say the type of words, which attributes do as well.
 */
export function withoutStyleAttributes(
  html: string,
  mark = "styled",
): {
  readonly html: string;
  readonly style: string;
} {
  const rules: string[] = [];
  const bare = html.replace(/ style="([^"]*)"/g, (_, text: string) => {
    const said = text
      .split(";")
      .filter((part) => part.trim() !== "")
      .map((part) => part.split(/:(.*)/s).map((side) => side.trim()));
    if (said.every(([name = ""]) => TYPE.test(name)))
      return said.map(([name = "", value = ""]) => ` ${name}="${value}"`).join("");
    const at = String(rules.length);
    rules.push(`[data-${mark}="${at}"]{${text}}`);
    return ` data-${mark}="${at}"`;
  });
  return { html: bare, style: rules.join("") };
}
