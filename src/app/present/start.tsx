import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createReader } from "../../state/reader.ts";
import type { Resources } from "../../state/resources.ts";
import { createAppStore } from "../../state/store.ts";
import type { AppStore } from "../../state/store.ts";
import { readShow } from "../../state/wall.ts";
import { App } from "../../ui/context.ts";
import { ADDRESS } from "../../views/registry.ts";
import { fetchPage } from "../fetching.ts";
import { releaseCheck } from "../release.ts";
import { keepFocus } from "../focus.ts";
import { keepSite } from "../kept-site.ts";
import { readTheme } from "../theme.ts";
import { deckOf } from "./deck-of.ts";
import { PresentPage } from "./PresentPage.tsx";

/** Shows what an address `#/present…` asks for: slides on a wall, and what belongs to them. */
export async function startPresent(root: HTMLElement, resources: Resources): Promise<void> {
  const asked = readShow(window.location.hash);
  const { options } = asked;
  await resources.start();
  await resources.ensure([{ kind: "rest" }]);
  const found = await deckOf(options.deck);
  const defaults = ADDRESS.patched(ADDRESS.defaults, { locale: options.locale });
  // A deck is made, and where its reader shows it, in the reader's own colours.
  const isMade = (asked.place === "edit" || options.deck === "mine") && options.theme === "light";
  const theme = isMade ? readTheme() : options.theme === "light" ? "light" : "dark";
  const store = createAppStore(ADDRESS, defaults, theme);
  const reader = createReader();
  createRoot(root).render(
    <StrictMode>
      <App
        value={{
          store: withoutLeaving(store),
          address: ADDRESS,
          resources,
          reader,
          firstView: new Map(),
          releasedAnew: releaseCheck(document, fetchPage),
          reopen: async (link, made) => (await import("../reopen.ts")).reopen(link, made, resources, reader),
        }}
      >
        <PresentPage asked={asked} found={found} />
      </App>
    </StrictMode>,
  );
  if (asked.place === "edit") keepFocus(root);
  // Who speaks tomorrow opens the slides alone; where they cannot be kept, nobody has asked for it.
  keepSite().catch(() => undefined);
  window.addEventListener("hashchange", () => {
    window.location.reload();
  });
}

/** What on a slide leads to a record stays a mark: a show is not left by a click on a chart. */
function withoutLeaving(store: AppStore): AppStore {
  return { ...store, visit: () => undefined };
}
