/** What `vite.gallery.config.ts` bundles, as a browser would receive it. */
declare module "virtual:gallery-data" {
  export const manifest: unknown;
  export const atlas: unknown;
  export const partitions: readonly unknown[];
}
