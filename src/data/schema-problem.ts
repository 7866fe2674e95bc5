/** Where in a file something else stands than was expected there. */
export type SchemaProblem = { readonly where: string; readonly expected: string; readonly found: string };

type Issue = {
  readonly path?: readonly { readonly key: unknown }[] | undefined;
  readonly expected: string | null;
  readonly received: string;
};

/** What a schema has found, with its place as `slides[2].title`. */
export function problemOf(issue: Issue): SchemaProblem {
  return { where: pathOf(issue), expected: issue.expected ?? "", found: issue.received };
}

function pathOf({ path = [] }: Issue): string {
  return path
    .map(({ key }) => (typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
