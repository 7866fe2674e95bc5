import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { SITE_NAME } from "../../src/i18n/view-names.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import { iconsHere } from "../raster.ts";
import { SINGLE_FILE } from "../single/plugin.ts";
import { packOf } from "./pack.ts";
import { workerScript } from "./script.ts";

const WEB_MANIFEST = "manifest.webmanifest";

/**
 * What no page of the site asks for: lists of the build, the site over again, and pictures for those who preview links; and
 * first views, which stand in for what takes long to come.
 */
const LEFT_OUT = new RegExp(`^(?:\\.vite/|${SINGLE_FILE}$|v/.*\\.png$|assets/first/)`);

/**
 * Makes the site installable and able to do without the net: a web manifest with its icons, all files in one pack, and
 * the worker that fills a cache from it. After everything else has been written.
 */
export function offline(root: string): Plugin {
  return {
    name: "qujian-offline",
    apply: "build",
    // It also tells the page that there is a worker beside it; where one develops there is none.
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: `./${WEB_MANIFEST}` }, injectTo: "head" },
    ],
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const shipped = join(root, "public");
        const made = await installable(readFileSync(join(shipped, "favicon.svg"), "utf8"));
        for (const [fileName, source] of made) this.emitFile({ type: "asset", fileName, source });
        const files = new Map([
          ...readdirSync(shipped).map((name) => [name, readFileSync(join(shipped, name))] as const),
          ...made,
          ...Object.values(bundle).map((file) => [file.fileName, bytesOf(file)] as const),
        ]);
        const pack = packOf(new Map([...files].filter(([name]) => !LEFT_OUT.test(name)).sort()));
        const hash = createHash("sha256").update(pack).digest("base64url").slice(0, 7);
        const fileName = `assets/offline-${hash}.pack`;
        this.emitFile({ type: "asset", fileName, source: gzipSync(pack, { level: 9 }) });
        const source = await workerScript(root, { pack: fileName, bytes: pack.length });
        this.emitFile({ type: "asset", fileName: "sw.js", source });
      },
    },
  };
}

function bytesOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): Uint8Array {
  const source = file.type === "chunk" ? file.code : file.source;
  return typeof source === "string" ? new TextEncoder().encode(source) : source;
}

/** All addresses are relative to the manifest, so that the site can stand under any path. */
async function installable(icon: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const drawn = (await iconsHere(icon)).map(({ width, png }) => ({
    name: `icon-${String(width)}.png`,
    width,
    png,
  }));
  const manifest = {
    name: LOCALES.map((locale) => SITE_NAME[locale]).join(" "),
    short_name: SITE_NAME.zh,
    lang: "zh-CN",
    start_url: "./",
    scope: "./",
    display: "standalone",
    // A view is its address: where a window can have Back and Reload, it has them.
    display_override: ["minimal-ui"],
    background_color: "#ffffff",
    theme_color: "#1f5a8c",
    icons: [
      { src: "favicon.svg", sizes: "any", type: "image/svg+xml" },
      ...drawn.map(({ name, width }) => ({
        src: name,
        sizes: `${String(width)}x${String(width)}`,
        type: "image/png",
      })),
    ],
  };
  return new Map([
    [WEB_MANIFEST, new TextEncoder().encode(JSON.stringify(manifest))],
    ...drawn.map(({ name, png }) => [name, png] as const),
  ]);
}
