import type { ViewProps } from "../types.ts";

export function Data({ manifest }: ViewProps) {
  return <p>{manifest.release.id}</p>;
}
