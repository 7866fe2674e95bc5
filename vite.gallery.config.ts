import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react()],
  server: { open: "/gallery.html" },
  build: {
    outDir: "node_modules/.cache/qujian/gallery",
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: join(import.meta.dirname, "gallery.html") },
  },
});
