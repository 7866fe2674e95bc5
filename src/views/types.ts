import type { Manifest } from "../data/wire.ts";

/** What every view's component is given. */
export type ViewProps = { readonly manifest: Manifest };
