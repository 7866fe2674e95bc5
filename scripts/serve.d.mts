export type Reply = { readonly status: number; readonly body?: string | Uint8Array };

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
