declare module "virtual:gallery-data" {
  export const manifest: import("../../src/data/wire.ts").Manifest;
  export const atlas: import("../../src/data/geo.ts").Atlas;
  export const partitions: readonly unknown[];
}
