import type { ViewProps } from "../types.ts";

export function Area({ manifest }: ViewProps) {
  return <p>{manifest.release.id}</p>;
}
