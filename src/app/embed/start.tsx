import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { readEmbed } from "../../state/embed.ts";
import { createReader } from "../../state/reader.ts";
import type { Resources } from "../../state/resources.ts";
import { createAppStore } from "../../state/store.ts";
import type { AppStore } from "../../state/store.ts";
import { App } from "../../ui/context.ts";
import { ADDRESS, VIEWS } from "../../views/registry.ts";
import { readMended } from "../mending.ts";
import { arrivalOf, awaitsRest } from "../router.ts";
import { EmbedPage } from "./EmbedPage.tsx";
import { followTheme, themeOf } from "./theme.ts";

/** Shows what an address `#/embed?…` asks for: a view without the page around it, for frames in other pages. */
export async function startEmbed(root: HTMLElement, resources: Resources): Promise<void> {
  const { link, options } = readEmbed(window.location.hash);
  const read = readMended(link);
  const manifest = () => resources.getState().stock?.manifest;
  await Promise.all([VIEWS[read.filters.view].code.settled(), resources.start()]);
  if (awaitsRest(read.filters, manifest())) await resources.ensure([{ kind: "rest" }]);
  const { filters, notice } = await arrivalOf(read, manifest());
  // What is no part of any view was added on the way, and means nothing.
  const problems = [...(manifest() ? notice.problems : read.problems)].filter(
    ({ key }) => ADDRESS.nameOf(key) !== undefined,
  );
  const isNamed = link !== "#/";
  const store = createAppStore(ADDRESS, filters, themeOf(options.theme));
  if (options.theme === "auto") followTheme(store);
  const asked = {
    options,
    madeAt: read.madeAt,
    problems: isNamed ? problems : [{ key: "", text: "" }],
  };
  createRoot(root).render(
    <StrictMode>
      <App
        value={{
          store: withLinksOutside(store),
          address: ADDRESS,
          resources,
          reader: createReader(),
          firstView: new Map(),
        }}
      >
        <EmbedPage asked={asked} />
      </App>
    </StrictMode>,
  );
  window.addEventListener("hashchange", () => {
    window.location.reload();
  });
}

/** An embed stays what it is: what leads to another view opens it as a page of its own. */
function withLinksOutside(store: AppStore): AppStore {
  document.head.append(Object.assign(document.createElement("base"), { target: "_blank" }));
  document.addEventListener(
    "click",
    (event) => {
      const { target } = event;
      // Before the page's own links, which would change the view in place.
      if (target instanceof Element && target.closest("a[href]")) event.stopPropagation();
    },
    true,
  );
  return {
    ...store,
    visit: (filters) => {
      window.open(ADDRESS.encode(filters), "_blank", "noopener");
    },
  };
}
