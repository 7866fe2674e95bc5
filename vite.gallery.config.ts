import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import type { Plugin } from "vite";
import { bundleData } from "./pipeline/bundle.ts";
import { readFiles } from "./pipeline/files.ts";

const DATA = join(import.meta.dirname, "data");

/** The bundled data as one module, so that the gallery's cases draw from the same figures as the tests'. */
function galleryData(): Plugin {
  return {
    name: "gallery-data",
    resolveId: (id) => (id === "virtual:gallery-data" ? `\0${id}` : undefined),
    load(id) {
      if (id !== "\0virtual:gallery-data") return undefined;
      const { manifest, files } = bundleData(readFiles(DATA)).bundle;
      const json = (file: string | undefined) => files.get(file ?? "") ?? "null";
      const partitions = manifest.indicators.map(({ file }) => json(file));
      return [
        `export const manifest = ${JSON.stringify(manifest)};`,
        `export const atlas = ${json(manifest.geo["atlas"])};`,
        `export const partitions = [${partitions.join(",")}];`,
      ].join("\n");
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), galleryData()],
  server: { open: "/gallery.html" },
  build: {
    outDir: "node_modules/.cache/qujian/gallery",
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: join(import.meta.dirname, "gallery.html") },
  },
});
