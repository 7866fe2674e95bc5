import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";
import { runnerImport } from "vite";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { describeProblem } from "../src/curate/problem.ts";
import { HOME_INDICATOR } from "../src/state/home.ts";
import type * as FirstView from "./first-view.tsx";
import type * as FirstViews from "./first-views.ts";
import type { FirstViews as FirstViewFiles } from "./first-views.ts";
import { rasterHere } from "./raster.ts";
import type * as ViewPages from "./view-pages.ts";
import { filesAhead } from "./ahead.ts";
import { bundleData } from "./bundle.ts";
import type { Bundle } from "./bundle.ts";
import { hashed, hashedStyles, withoutStyleAttributes } from "./policy.ts";
import { textsIn } from "./files.ts";

const PLACE = "<!--first-view-->";

/** Validates `data/` and serves or writes what the browser loads; a record that breaks a rule stops the build. */
export function qujianData(root: string): Plugin {
  let bundle: Bundle | undefined;
  let first: FirstViewFiles | undefined;
  let building = false;

  function read(): Bundle {
    const bundled = bundleData(textsIn(join(root, "data")));
    if (bundled.problems.length > 0) {
      throw new Error(`data/ is not valid:\n${bundled.problems.map(describeProblem).join("\n")}`);
    }
    bundle = bundled.bundle;
    return bundle;
  }

  return {
    name: "qujian-data",
    configResolved(config) {
      building = config.command === "build";
    },
    buildStart() {
      read();
      this.addWatchFile(join(root, "data"));
    },
    configureServer(server) {
      server.watcher.add(join(root, "data"));
      server.watcher.on("change", (path) => {
        if (!path.startsWith(join(root, "data"))) return;
        read();
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const file = /\/data\/((?:download\/)?[^/?]+\.(?:json|csv))/.exec(request.url ?? "")?.[1];
        const content = file === undefined ? undefined : (bundle ?? read()).files.get(file);
        if (content === undefined) next();
        else
          response
            .setHeader("Content-Type", file?.endsWith(".csv") ? "text/csv" : "application/json")
            .end(content);
      });
    },
    async generateBundle() {
      const files = bundle ?? read();
      for (const [name, source] of files.files) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source });
      }
      const { module } = await runnerImport<typeof ViewPages>(join(root, "pipeline/view-pages.ts"), {
        plugins: [withoutStyle],
      });
      first = await firstViewsOf(root, files);
      for (const [fileName, source] of first.files) this.emitFile({ type: "asset", fileName, source });
      const views: unknown = JSON.parse(readFileSync(join(root, "data/views.json"), "utf8"));
      const site = process.env["SITE_URL"];
      // Who previews a page asks for whole addresses alone; without them nobody finds a preview.
      const raster = site === undefined ? undefined : await rasterHere();
      if (typeof raster === "string") this.warn(`No PNG previews of the named views: ${raster}.`);
      const drawn = typeof raster === "string" ? undefined : raster;
      for (const [fileName, source] of await module.viewPages(views, files, site, drawn)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle: chunks = {} }) {
        const files = bundle ?? read();
        const ahead = { ...filesAhead(chunks, files.files.keys()), drawn: first?.drawn };
        const source = readFileSync(join(root, "pipeline/early.js"), "utf8");
        const early = await smallest(source.replace("AHEAD", () => JSON.stringify(building ? ahead : {})));
        if (!building) return { html, tags: [script(early), manifestLink(files)] };
        const { module } = await runnerImport<typeof FirstView>(join(root, "pipeline/first-view.tsx"), {
          plugins: [withoutStyle],
        });
        const home = await module.renderHome(files);
        const drawn = withoutStyleAttributes(home.html);
        const style: HtmlTagDescriptor = {
          tag: "style",
          children: home.style + drawn.style,
          injectTo: "head",
        };
        const page = styleFirst(html).replace(PLACE, () => drawn.html);
        const styles = `${hashedStyles(page)} ${hashed(home.style + drawn.style)}`;
        return {
          html: page,
          tags: [policy(early, styles), script(early), manifestLink(files), ...preloads(files), style],
        };
      },
    },
  };
}

/** A script that stands in the page itself, which everyone waits for. */
async function smallest(source: string): Promise<string> {
  const { code = source } = await minify(source, { compress: { passes: 2 }, toplevel: true });
  return code;
}

async function firstViewsOf(root: string, files: Bundle): Promise<FirstViewFiles> {
  const { module } = await runnerImport<typeof FirstViews>(join(root, "pipeline/first-views.ts"), {
    plugins: [withoutStyle],
  });
  return module.firstViews(files);
}

/** Where the first view is drawn there is no page to be styled; its style reaches the reader by a link. */
const withoutStyle: Plugin = {
  name: "without-style",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0style" : undefined),
  load: (id) => (id === "\0style" ? "" : undefined),
};

/** The style goes before the scripts: the picture waits for it, and old servers send few files at a time. */
function styleFirst(html: string): string {
  const links = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? [];
  const without = links.reduce((text, link) => text.replace(link, ""), html);
  // Where the page has no origin, as a file or in a sandboxed frame, it is at least styled.
  const open = links.map((link) => link.replace(" crossorigin", ""));
  return without.replace(/ *<script type="module"/, (tag) => open.join("") + tag);
}

function script(children: string): HtmlTagDescriptor {
  return { tag: "script", children, injectTo: "head-prepend" };
}

function manifestLink({ manifestFile }: Bundle): HtmlTagDescriptor {
  const attrs = {
    id: "manifest",
    rel: "preload",
    as: "fetch",
    crossorigin: "",
    href: `./data/${manifestFile}`,
  };
  return { tag: "link", attrs, injectTo: "head" };
}

/** The home view's figures and map, so that they travel beside the script and not after it. */
function preloads({ manifest }: Bundle): HtmlTagDescriptor[] {
  const entry = manifest.indicators.find(({ id }) => id === HOME_INDICATOR);
  const files = [entry?.file, manifest.geo["atlas"]].flatMap((file) => file ?? []);
  return files.map((file) => ({
    tag: "link",
    attrs: { rel: "preload", as: "fetch", crossorigin: "", href: `./data/${file}` },
    injectTo: "head",
  }));
}

/** Scripts and styles from this site alone, and what stands inline by its hash. */
function policy(early: string, styles: string): HtmlTagDescriptor {
  const content = [
    "default-src 'self'",
    `script-src 'self' ${hashed(early)}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return {
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", content },
    injectTo: "head-prepend",
  };
}
