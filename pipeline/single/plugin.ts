import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { withoutComments } from "../without-comments.ts";
import { oneScript } from "./one-script.ts";
import { singlePage } from "./page.ts";

/** The single file's name, beside the page. */
export const SINGLE_FILE = "qujian.html";

const PAGE = "index.html";

/**
 * Writes the whole site into one file beside it, from the same chunks, so that it costs a build seconds; the page names
 * it with its size, so that it is offered only where it is there.
 */
export function singleFile(root: string): Plugin[] {
  let chunks: ReadonlyMap<string, string> = new Map();
  return [
    {
      name: "qujian-single-chunks",
      apply: "build",
      generateBundle: {
        // Before the bundler writes the names of styles into them.
        order: "pre",
        handler(_, bundle) {
          chunks = new Map(
            Object.values(bundle).flatMap((file) =>
              file.type === "chunk" ? [[file.fileName, file.code]] : [],
            ),
          );
        },
      },
    },
    {
      name: "qujian-single",
      apply: "build",
      generateBundle: {
        order: "post",
        async handler(_, bundle) {
          const page = bundle[PAGE];
          const entry = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
          if (page?.type !== "asset" || !entry) throw new Error("The single file has no page to be made of.");
          const html = textOf(page);
          const texts = new Map(
            Object.values(bundle).flatMap((file) =>
              file.type === "asset" ? [[file.fileName, textOf(file)]] : [],
            ),
          );
          const within = (folder: string, ending: string) =>
            [...texts].filter(([name]) => name.startsWith(folder) && name.endsWith(ending));
          const data = new Map(within("data/", "").map(([name, text]) => [name.slice("data/".length), text]));
          const source = singlePage({
            html,
            icon: readFileSync(join(root, "public/favicon.svg"), "utf8").trim(),
            // The page's own style before those of its parts.
            styles: [...within("assets/style-", ".css"), ...within("assets/", ".css")]
              .filter(([name], index, all) => all.findIndex(([other]) => other === name) === index)
              .map(([, text]) => text),
            pack: withoutComments(readFileSync(join(root, "pipeline/single/pack.js"), "utf8")),
            script: await oneScript(chunks, entry.fileName),
            data,
            release: releaseOf(data),
          });
          this.emitFile({ type: "asset", fileName: SINGLE_FILE, source });
          const link = `<link id="single" rel="alternate" href="./${SINGLE_FILE}" data-bytes="${String(Buffer.byteLength(source))}" />`;
          page.source = html.replace("</head>", () => `  ${link}\n  </head>`);
        },
      },
    },
  ];
}

function textOf({ source }: Rolldown.OutputAsset): string {
  return typeof source === "string" ? source : Buffer.from(source).toString("utf8");
}

function releaseOf(data: ReadonlyMap<string, string>): string {
  const [, manifest = "{}"] = [...data].find(([name]) => /^manifest-/.test(name)) ?? [];
  const { release } = JSON.parse(manifest) as { readonly release?: { readonly id: string } };
  if (!release) throw new Error("The list of data names no release.");
  return release.id;
}
