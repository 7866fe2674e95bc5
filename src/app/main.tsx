// Before all components, whose own style builds on it.
import "../ui/shared.css";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import type { ChartKind } from "../charts/registry.ts";
import type { FetchText } from "../data/load.ts";
import { createResources } from "../state/resources.ts";
import { createAppStore } from "../state/store.ts";
import type { Theme } from "../state/store.ts";
import { decode, encode } from "../state/url.ts";
import { App } from "../ui/context.ts";
import { VIEWS } from "../views/registry.ts";
import { Page } from "./App.tsx";
import { bindKeys } from "./keys.ts";
import { readAddress, syncAddress } from "./router.ts";
import { readTheme, writeTheme } from "./theme.ts";

const manifestFile =
  document.querySelector<HTMLLinkElement>("link#manifest")?.getAttribute("href") ?? "data/manifest.json";
const folder = manifestFile.replace(/[^/]*$/, "");

const fetchText: FetchText = async (file) => {
  try {
    const answer = await fetch(folder + file);
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
};

/** The pictures that the build drew, by chart kind; they stand until the charts' code has arrived. */
function firstView(): ReadonlyMap<ChartKind, string> {
  const stills = [...document.querySelectorAll<HTMLElement>("#root [data-chart]")].flatMap((slot) => {
    const still = slot.querySelector(".still")?.innerHTML;
    return still === undefined ? [] : [[slot.dataset["chart"] as ChartKind, still] as const];
  });
  return new Map(stills);
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root.");
  const resources = createResources(fetchText, manifestFile.slice(folder.length));
  const theme: Theme = readTheme();
  const { filters } = decode(window.location.hash);
  const isHome = encode(filters) === "#/compare";
  const store = createAppStore(filters, theme);
  const stills = isHome ? firstView() : new Map<ChartKind, string>();
  const [{ View }] = await Promise.all([VIEWS[filters.view].load(), resources.start()]);
  const manifest = () => {
    const { manifest: resource } = resources.getState();
    return resource.kind === "ready" ? resource.value : undefined;
  };
  const arrive = async () => {
    // A link may lead to a single case, which the first list does not hold.
    const isKnown = manifest()?.indicators.some(({ id }) => id === filters.indicator) ?? true;
    if (!isKnown) await resources.complete();
    const { filters: present, problems } = readAddress(manifest());
    const notices = problems.length > 0 ? [{ problems }] : [];
    store.setState({ history: { past: [], present, future: [] }, notices });
  };
  await arrive();
  // A manifest that came only with a retry knows what the link names; until then nobody did.
  resources.subscribe((now, before) => {
    if (now.manifest.kind === "ready" && before.manifest.kind === "loading") void arrive();
  });
  // The picture of the home view stays until what replaces it can be drawn whole.
  await resources.ensure([store.filters().indicator], true);
  syncAddress(store, manifest);
  bindKeys(store);
  store.subscribe((state) => {
    writeTheme(state.theme);
  });
  createRoot(root).render(
    <StrictMode>
      <App value={{ store, resources, firstView: stills }}>
        <Page first={{ id: filters.view, View }} />
        <Alive onAlive={replayClicks} />
      </App>
    </StrictMode>,
  );
  void resources.complete();
}

declare global {
  /** Ends the collecting of clicks on the drawn first view and hands them over; see `build/early.js`. */
  var qujianEarlyClicks: (() => readonly (readonly number[])[]) | undefined;
}

/** Says when the page is on screen and answers. */
function Alive({ onAlive }: { readonly onAlive: () => void }) {
  useEffect(onAlive, [onAlive]);
  return null;
}

/** The first view has the same elements as the page, so a path of child indices finds what was clicked. */
function replayClicks(): void {
  const clicks = globalThis.qujianEarlyClicks?.() ?? [];
  globalThis.qujianEarlyClicks = undefined;
  for (const path of clicks) {
    const root: Element | undefined = document.getElementById("root") ?? undefined;
    const target = path.reduce((at, index) => at?.children[index], root);
    if (target instanceof HTMLElement) target.click();
  }
}

void start();
