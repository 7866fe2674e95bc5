import type { Rich } from "../report/rich.ts";

/** A running text as files say it: without what only leads on from the page, and what parted that from the rest. */
export function saidText(text: Rich): Rich {
  const said = text.filter((part) => typeof part === "string" || part.kind !== "link" || !part.aside);
  if (said.length === text.length) return text;
  const last = said.at(-1);
  return typeof last === "string" ? [...said.slice(0, -1), last.replace(/[\s·]+$/, "")] : said;
}
