import type { ViewProps } from "../types.ts";

export function Reforms({ manifest }: ViewProps) {
  return <p>{manifest.release.id}</p>;
}
