import { WHOLE_MARK } from "../../src/state/offline.ts";
import type { WholeMark } from "../../src/state/offline.ts";
import { filesOf } from "./pack.ts";
import { mayKeep } from "./room.ts";
import type { Means } from "./room.ts";
import { routeOf } from "./route.ts";
import { typeOf } from "./types.ts";

/** Written before this script by the build: where all of its release stands in one file, and how much that is. */
declare const OFFLINE: { readonly pack: string; readonly bytes: number };

/** As much of a service worker's own world as is used here; the compiler's own list of it excludes the page's. */
type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void };
type Asking = Lasting & {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type Client = { readonly id: string; readonly url: string };
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly matchAll: (options: { readonly includeUncontrolled: true }) => Promise<readonly Client[]>;
    readonly get: (id: string) => Promise<Client | undefined>;
    readonly claim: () => Promise<void>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: "install" | "activate", act: (event: Lasting) => void): void;
    (kind: "fetch", act: (event: Asking) => void): void;
  };
};

const { scope } = self.registration;
/** Several copies of the site may stand on one host; no address ends where another's begins. */
const FAMILY = `qujian ${scope} `;
const OWN = FAMILY + OFFLINE.pack;
const MARK = scope + WHOLE_MARK;
/** In the own cache: what is left of earlier releases, and the pages that were open when this one took over. */
const EARLIER = `${scope}earlier.json`;
type Earlier = { readonly caches: readonly string[]; readonly pages: readonly string[] };

/** Milliseconds that a page waits for a server that does not answer. */
const PATIENCE = 3000;

self.addEventListener("install", (event) => {
  // At once: no page changes by it, since each goes on getting the files that its names say.
  event.waitUntil(fill().then(self.skipWaiting.bind(self)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener("fetch", (event) => {
  const route = routeOf(event.request, scope);
  if (event.request.mode === "navigate") event.waitUntil(tidy());
  if (route.kind === "kept") event.respondWith(kept(event.request, route.file));
  if (route.kind === "newest") event.respondWith(newest(event, route.file));
});

/** Puts the whole release into its cache, or leaves none; the mark goes last. A worker that fails here never starts. */
async function fill(): Promise<void> {
  if (await caches.match(MARK, { cacheName: OWN })) return;
  if (!mayKeep(OFFLINE.bytes, await means())) throw new Error("The site is not to be kept here.");
  const { ok, body } = await fetch(scope + OFFLINE.pack, { priority: "low" });
  if (!ok || !body) throw new Error("There is no pack.");
  try {
    const cache = await caches.open(OWN);
    const put = (path: string, content: BodyInit) =>
      cache.put(scope + path, new Response(content, { headers: { "content-type": typeOf(path) } }));
    for await (const { path, content } of filesOf(body.pipeThrough(new DecompressionStream("gzip")))) {
      await put(path, content);
    }
    const mark: WholeMark = { bytes: OFFLINE.bytes };
    await put(WHOLE_MARK, JSON.stringify(mark));
  } catch (error) {
    await caches.delete(OWN);
    throw error;
  }
}

async function means(): Promise<Means> {
  const { connection } = navigator as Navigator & { readonly connection?: Means };
  // Safari tells from version 17 on.
  const storage = "estimate" in navigator.storage ? await navigator.storage.estimate() : {};
  return { saveData: connection?.saveData, effectiveType: connection?.effectiveType, ...storage };
}

async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== OWN);
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  const earlier: Earlier = {
    caches: names,
    pages: pages.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id),
  };
  await (await caches.open(OWN)).put(EARLIER, new Response(JSON.stringify(earlier)));
  await tidy();
  // The server is asked while the worker wakes.
  await self.registration.navigationPreload.enable();
  // The page of a first visit has its files from here from now on.
  await self.clients.claim();
}

/** Earlier releases go once no page is open that was when they were replaced. */
async function tidy(): Promise<void> {
  const answer = await caches.match(EARLIER, { cacheName: OWN });
  if (!answer) return;
  const earlier = (await answer.json()) as Earlier;
  const open = await Promise.all(earlier.pages.map((id) => self.clients.get(id)));
  if (open.some(Boolean)) return;
  await Promise.all(earlier.caches.map((name) => caches.delete(name)));
  await (await caches.open(OWN)).delete(EARLIER);
}

async function kept(request: Request, file: string): Promise<Response> {
  return (await caches.match(file).catch(() => undefined)) ?? fetch(request);
}

async function newest(event: Asking, file: string): Promise<Response> {
  const answer = Promise.resolve(event.preloadResponse).then((early) => early ?? fetch(event.request));
  const settled = answer.catch(() => undefined);
  event.waitUntil(settled);
  const timely = await Promise.race([settled, late()]);
  if (timely && timely.status < 500) return timely;
  return (await caches.match(file, { cacheName: OWN }).catch(() => undefined)) ?? answer;
}

function late(): Promise<undefined> {
  return new Promise((done) => {
    setTimeout(done, PATIENCE, undefined);
  });
}
