import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";
import type { Intercept } from "../../scripts/serve.mjs";

/** DIST_DIR names another build to test than the one in dist/. */
const DIST = process.env["DIST_DIR"] ?? join(import.meta.dirname, "../../dist");

/** Not the root, so that a path which forgets where the site stands is found out. */
const BASE = "/qujian/";

/** Long for a slow machine, short enough that a broken site fails all its tests in a few minutes. */
const PATIENCE = 10_000;

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  // Nothing but the site can be reached, so a test that depends on another host fails everywhere alike.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

export type VisitOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly locale?: "zh-CN" | "en-GB";
  /** What else a context can be told: touch, scale, reduced motion, permissions, workers. */
  readonly context?: BrowserContextOptions;
};

/** What a healthy page leaves empty. */
export type Trouble = {
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  readonly foreignRequests: string[];
};

export type Visit = { readonly page: Page; readonly trouble: Trouble; readonly close: () => Promise<void> };

export type Site = {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a path below the base, `#/compare` say, in a fresh profile. */
  readonly visit: (path?: string, options?: VisitOptions) => Promise<Visit>;
  /** Lets single files fail until called again with nothing. */
  readonly intercept: (rule?: Intercept) => void;
  /** Nobody answers at the site's address until `resume`. */
  readonly stop: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The built site on a server of its own and a browser, if need be with its own settings; call it once a test file. */
export async function openSite(settings?: readonly string[]): Promise<Site> {
  let rule: Intercept | undefined;
  const start = (port = 0) => serve({ dir: DIST, base: BASE, port, intercept: (path) => rule?.(path) });
  let server = await start();
  const { url } = server;
  const browser = await (settings ? launch(settings) : common());
  return {
    url,
    browser,
    visit: (path = "", options = {}) => visit(browser, url, path, options),
    intercept: (next) => {
      rule = next;
    },
    stop: () => server.close(),
    resume: async () => {
      server = await start(Number(new URL(url).port));
    },
    close: async () => {
      if (settings) await browser.close();
      // A page that its test left open would run on beside those of the next file.
      else await Promise.all(browser.contexts().map((context) => context.close()));
      await server.close();
    },
  };
}

let started: Promise<Browser> | undefined;

/** For all files that one process runs, with which it ends; each visit has a profile of its own in it. */
function common(): Promise<Browser> {
  started ??= launch([]);
  return started;
}

function launch(settings: readonly string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("No Chromium found: run npm test, or set CHROME_PATH.");
  return chromium.launch({ executablePath, args: [...FLAGS, ...settings] });
}

async function visit(browser: Browser, url: string, path: string, options: VisitOptions): Promise<Visit> {
  const { width = 1440, height = 900, theme = "light", locale = "zh-CN" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale,
    // What a test breaks is to be missed by the page: with a worker, its cache would answer, and no fault be seen.
    serviceWorkers: "block",
    ...options.context,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const trouble = watch(page, new URL(url).origin);
  await page.goto(new URL(path, url).href);
  if (DRAWN.test(path) && options.context?.javaScriptEnabled !== false) await untilAlive(page);
  return { page, trouble, close: () => context.close() };
}

/** Links of which the build has drawn a picture that looks like the page; keys pressed on it are lost. */
const DRAWN = /^#\/(?:area\/[\w-]+|overview)(?:\?l=en)?$/;

/** A page that cannot start stays a picture, which is what its test is about. */
async function untilAlive(page: Page): Promise<void> {
  const isAlive = () => globalThis.qujianAlive === undefined;
  await page.waitForFunction(isAlive, undefined, { timeout: 3000 }).catch(() => undefined);
}

function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { consoleErrors: [], pageErrors: [], foreignRequests: [] };
  page.on("console", (message) => {
    if (message.type() === "error") trouble.consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => trouble.pageErrors.push(error.stack ?? error.message));
  page.context().on("request", (request) => {
    if (isForeign(request.url(), origin)) trouble.foreignRequests.push(request.url());
  });
  page.on("websocket", (socket) => trouble.foreignRequests.push(socket.url()));
  return trouble;
}

function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: from } = new URL(address);
  return protocol.startsWith("http") && from !== origin;
}

/** The drawn chart of a kind, in a page or in a part of it; waits for its mark, never for time. */
export async function chart(scope: Page | Locator, kind: string): Promise<Locator> {
  const found = scope.locator(`[data-chart="${kind}"][data-state="ready"]`).first();
  await found.waitFor();
  return found;
}
