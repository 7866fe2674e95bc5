type Chunk = {
  readonly type: "chunk";
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
};
type Chunks = Readonly<Record<string, Chunk | { readonly type: "asset"; readonly fileName: string }>>;

/** Views that begin with charts, of which the page has no picture in it. */
const DRAWN = ["compare", "overview", "area"];
/** The charts' code, and what makes it a part of the page: each is only named by what was fetched before it. */
const CHARTS = [/\/charts-[\w-]+\.js$/, /\/Chart-[\w-]+\.js$/];
/** The list of all indicators, which names the profiles, and these. */
const PROFILES = /^(?:rest|profile)-[\da-f]+\.json$/;

/** By view, the addresses of files that can be fetched before any script of ours has run. */
export type Ahead = {
  /** What its page asks for last and waits for longest. The home view's pictures are in the page, and its charts' code comes after them. */
  readonly ahead: Readonly<Record<string, readonly string[]>>;
  /** Its own style. */
  readonly styles: Readonly<Record<string, readonly string[]>>;
};

export function filesAhead(chunks: Chunks, data: Iterable<string>): Ahead {
  const all = Object.values(chunks).filter((file) => file.type === "chunk");
  const charts = CHARTS.flatMap((pattern) => all.filter(({ fileName }) => pattern.test(fileName))).map(
    address,
  );
  const profiles = [...data].filter((name) => PROFILES.test(name)).map((name) => `./data/${name}`);
  const entry = all.filter(({ isEntry }) => isEntry === true);
  const atOnce = new Set(entry.flatMap((one) => withImports(one, all)));
  const parts = (view: string) => {
    const own = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/views/${view}/view.ts`) === true);
    return own ? withImports(own, all).filter((one) => !atOnce.has(one)) : [];
  };
  const known = new Set([...atOnce].flatMap(stylesOf));
  const byView = (files: (view: string) => readonly string[]) =>
    Object.fromEntries(DRAWN.map((view) => [view, files(view)]));
  return {
    ahead: byView((view) => [
      ...parts(view).map(address),
      ...(view === "compare" ? [] : profiles),
      ...charts,
    ]),
    styles: byView((view) => [...new Set(parts(view).flatMap(stylesOf))].filter((one) => !known.has(one))),
  };
}

function withImports(chunk: Chunk, all: readonly Chunk[], had = new Set<Chunk>()): readonly Chunk[] {
  if (had.has(chunk)) return [];
  had.add(chunk);
  const next = (chunk.imports ?? []).flatMap((name) => all.filter(({ fileName }) => fileName === name));
  return [...next.flatMap((one) => withImports(one, all, had)), chunk];
}

function stylesOf({ viteMetadata }: Chunk): readonly string[] {
  return [...(viteMetadata?.importedCss ?? [])].map((name) => `./${name}`);
}

function address({ fileName }: Chunk): string {
  return `./${fileName}`;
}
