/** One rule of a style sheet: the selectors and at-rules around it, outermost first, and what it declares. */
export type Rule = { readonly path: readonly string[]; readonly declarations: readonly string[] };

/** The rules of a style sheet, nested ones with the selectors that they stand in. */
export function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  const open: { readonly prelude: string; readonly declarations: string[] }[] = [];
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  let since = 0;
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    const part = text.slice(since, index).replace(/\s+/g, " ").trim();
    since = index + 1;
    if (sign === "{") open.push({ prelude: part, declarations: [] });
    else if (part !== "") open.at(-1)?.declarations.push(part);
    if (sign !== "}") continue;
    const path = open.map(({ prelude }) => prelude);
    const { declarations = [] } = open.pop() ?? {};
    if (declarations.length > 0) rules.push({ path, declarations });
  }
  return rules;
}

/** The selectors of a list, at whose commas it is cut, not at those inside `:is()`. */
export function selectorsOf(list: string): readonly string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}
