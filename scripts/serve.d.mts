export type Reply =
  | { readonly status: number; readonly body?: string | Uint8Array; readonly half?: undefined }
  /** The file, of which only the first half arrives: the connection breaks, or it ends as if that were all. */
  | { readonly half: "broken" | "ended" };

/** Called with the path below the base (`data/manifest.json`); a reply takes the file's place. */
export type Intercept = (path: string) => Reply | undefined | Promise<Reply | undefined>;

export type ServeOptions = {
  readonly dir: string;
  readonly base?: string;
  readonly port?: number;
  readonly host?: string;
  readonly intercept?: Intercept;
};

export type Server = { readonly url: string; readonly close: () => Promise<void> };

export function serve(options: ServeOptions): Promise<Server>;
