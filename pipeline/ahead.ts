type Chunks = Readonly<Record<string, { readonly type: "asset" | "chunk"; readonly fileName: string }>>;

/** Views that begin with charts, none of which the build has drawn. */
const DRAWN = ["compare", "overview", "area"];
/** The charts' code, and what makes it a part of the page: each is only named by what was fetched before it. */
const CHARTS = [/\/charts-[\w-]+\.js$/, /\/Chart-[\w-]+\.js$/];
/** The list of all indicators, which names the profiles, and these. */
const PROFILES = /^(?:rest|profile)-[\da-f]+\.json$/;

/**
 * By view, the files that its page asks for last and waits for longest, by their addresses: they can be fetched before any
 * script has run. The home view has its pictures in the page, and its charts' code comes after them.
 */
export function filesAhead(
  chunks: Chunks,
  data: Iterable<string>,
): Readonly<Record<string, readonly string[]>> {
  const code = CHARTS.flatMap((pattern) =>
    Object.values(chunks)
      .filter(({ type, fileName }) => type === "chunk" && pattern.test(fileName))
      .map(({ fileName }) => `./${fileName}`),
  );
  const profiles = [...data].filter((name) => PROFILES.test(name)).map((name) => `./data/${name}`);
  return Object.fromEntries(
    DRAWN.map((view) => [view, view === "area" || view === "overview" ? [...profiles, ...code] : code]),
  );
}
