// Before all components, whose own style builds on it.
import "../ui/shared.css";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import type { Need } from "../data/needs.ts";
import { OWN_MARK } from "../state/own-mark.ts";
import { createReader } from "../state/reader.ts";
import { createResources } from "../state/resources.ts";
import type { Resources } from "../state/resources.ts";
import { createAppStore, isSaid } from "../state/store.ts";
import type { AppStore } from "../state/store.ts";
import type { Theme } from "../state/store.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { App } from "../ui/context.ts";
import { watchStyles } from "../ui/styles.ts";
import { ADDRESS, VIEWS } from "../views/registry.ts";
import { Page } from "./App.tsx";
import { fetchPage, fetchText, MANIFEST_FILE } from "./fetching.ts";
import { bindPrinting } from "./printing.ts";
import { releaseCheck } from "./release.ts";
import { arrivalOf, awaitsRest, ownPage, readLink, syncAddress } from "./router.ts";
import { stored } from "./stored.ts";
import { readTheme } from "./theme.ts";

/** The pictures that the build drew of the address's view, by block; they stand until the charts' code has arrived. */
function firstView(): ReadonlyMap<string, string> {
  const { dataset } = document.documentElement;
  const stills =
    dataset["drawn"] === location.hash ? document.querySelectorAll<HTMLElement>("#root .still") : [];
  return new Map([...stills].map((still) => [still.parentElement?.dataset["of"] ?? "", still.innerHTML]));
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root.");
  const resources = createResources(fetchText, MANIFEST_FILE);
  // Before anything is judged by the list of data.
  if (stored(OWN_MARK)) await import("./own-page.ts").then((code) => code.loadOwnData(resources)).catch(fail);
  const own = ownPage();
  if (own) {
    await (await import("./own-page.ts")).startOwn(own, root, resources);
    return;
  }
  const reader = createReader();
  const theme: Theme = readTheme();
  const { filters } = await readLink();
  const store = createAppStore(ADDRESS, filters, theme);
  const releasedAnew = releaseCheck(document, fetchPage);
  await Promise.all([VIEWS[filters.view].code.settled(), resources.start()]);
  const manifest = () => resources.getState().stock?.manifest;
  const arrive = async () => {
    const link = await readLink();
    // A link may lead to a single case, which the first list does not hold.
    if (awaitsRest(link.filters, manifest())) await resources.ensure(REST);
    const { filters: present, notice } = await arrivalOf(link, manifest());
    const notices = isSaid(notice) ? [notice] : [];
    // Where the list came late, the reader has been elsewhere meanwhile and can still go back there.
    store.setState(({ history }) => ({ history: { ...history, present }, notices }));
  };
  await arrive();
  // A list that came only with a retry knows what the link names; until then nobody did.
  resources.subscribe((now, before) => {
    const hasCome = now.manifest.kind === "ready" && before.manifest.kind === "loading";
    const isWhole = now.stock !== before.stock && now.stock?.manifest.rest === undefined;
    const waited = isWhole && awaitsRest(store.filters(), before.stock?.manifest);
    if (hasCome || waited) arrive().catch(fail);
  });
  // What the build drew stays until what replaces it can be drawn whole.
  await firstNeeds(resources, store);
  const isArriving = syncAddress(store, manifest);
  bindPrinting(store);
  createRoot(root).render(
    <StrictMode>
      <App
        value={{
          store,
          address: ADDRESS,
          resources,
          reader,
          firstView: firstView(),
          releasedAnew,
          reopen: async (link, made) => (await import("./reopen.ts")).reopen(link, made, resources, reader),
        }}
      >
        <Boundary>
          <Page />
        </Boundary>
        <Alive />
      </App>
    </StrictMode>,
  );
  resources.ensure(REST).catch(fail);
  try {
    (await import("./staying.ts")).keepReader(store, root, isArriving, resources);
  } catch {
    globalThis.qujianStart?.failed();
  }
}

const REST: readonly Need[] = [{ kind: "rest" }];

/** What the view of the address needs; a view whose code has failed needs nothing. */
async function firstNeeds(resources: Resources, store: AppStore): Promise<void> {
  const filters = store.filters();
  const code = VIEWS[filters.view].code.getState();
  if (code.kind !== "ready") return;
  await resources.follow((stock) => code.value.needs(filters, stock));
  const { stock } = resources.getState();
  if (stock) await code.value.prepare?.(stock);
}

/** What nobody foresaw: the page says that it is not whole, and the browser's console why. */
function fail(error: unknown): void {
  globalThis.qujianStart?.failed();
  reportError(error);
}

declare global {
  /** Ends the collecting of what is done on the drawn first view, and does it; see `pipeline/early.js`. */
  var qujianAlive: (() => void) | undefined;
  /** The notice in the page that it could not be read in full, and the end of the watch that shows it by itself. */
  var qujianStart: { readonly failed: () => void; readonly begun: () => void } | undefined;
}

/** Says when the page is on screen and answers. */
function Alive() {
  useEffect(() => globalThis.qujianAlive?.(), []);
  return null;
}

globalThis.qujianStart?.begun();
watchStyles();
start().catch(fail);
