import type { Page } from "playwright-core";

/** Each element of a page by name, with its box and how it is painted. */
export type Look = readonly { readonly what: string; readonly is: Readonly<Record<string, string>> }[];

/** How every element stands and is painted now, whatever the reader has scrolled. */
export function look(page: Page): Promise<Look> {
  return page.evaluate(
    ({ painted, asUsed }) => {
      window.scrollTo(0, 0);
      for (const box of document.querySelectorAll("main *")) if (box.scrollTop > 0) box.scrollTop = 0;
      return [...document.querySelectorAll("body *:not(script)")].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const names = element.matches(asUsed) ? [] : painted;
        return {
          what: `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.slice(0, 20)}`,
          is: {
            box: [x, y, width, height].map((side) => side.toFixed(1)).join(" "),
            ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
          },
        };
      });
    },
    { painted: PAINTED, asUsed: AS_USED },
  );
}

const PAINTED = [
  "color",
  "background-color",
  "background-image",
  "border-color",
  "border-width",
  "border-style",
  "font-family",
  "font-size",
  "font-weight",
  "line-height",
  "text-align",
  "text-decoration-line",
  "display",
  "visibility",
  "opacity",
  "box-shadow",
  "list-style-type",
];

/** Undo and redo show what the reader has done, so they are painted by it. */
const AS_USED = 'button[title^="Ctrl+"]';

/** The first few elements that differ, in words; none where two looks are the same. */
export function differences(before: Look, after: Look): readonly string[] {
  const count = before.length === after.length ? [] : [`${before.length} elements, now ${after.length}`];
  const changed = before.flatMap(({ what, is }, index) => {
    const other = after[index];
    if (!other || other.what !== what) return [`${what} is now ${other?.what ?? "gone"}`];
    return Object.entries(is)
      .filter(([name, value]) => other.is[name] !== value)
      .map(([name, value]) => `${what} ${name}: ${value}, now ${other.is[name] ?? ""}`);
  });
  return [...count, ...changed].slice(0, 6);
}
