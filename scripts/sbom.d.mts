type Licence = { readonly license?: { readonly id: string }; readonly expression?: string };

export type Sbom = {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses?: readonly Licence[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }[];
};

export const SBOM_FILE: string;

export function sbomOf(lock: {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, object>>;
}): Sbom;

export function sbomText(root: string): string;

export function forbidden(sbom: Pick<Sbom, "components">): readonly string[];
