import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { NoticeBox } from "../src/app/NoticeBox.tsx";
import type { Locale } from "../src/i18n/text.ts";
import type { LinkProblem } from "../src/state/link.ts";
import { createReader } from "../src/state/reader.ts";
import { createResources } from "../src/state/resources.ts";
import { createAppStore } from "../src/state/store.ts";
import { App } from "../src/ui/context.ts";
import { ADDRESS } from "../src/views/registry.ts";

/** What a page says of a link of which parts could not be used, as it would be read. */
export function noticeOf(problems: readonly LinkProblem[], locale: Locale): string {
  const store = createAppStore(ADDRESS, { ...ADDRESS.defaults, locale });
  store.notify({ problems });
  // On a server zustand shows the state that a store began with.
  const shown = { ...store, getInitialState: store.getState };
  const resources = createResources(() => Promise.resolve(undefined), "");
  const reader = createReader();
  const value = { store: shown, address: ADDRESS, resources, reader, firstView: new Map() };
  const html = renderToStaticMarkup(createElement(App, { value }, createElement(NoticeBox)));
  return html.replace(/<button.*/s, "").replace(/<[^>]*>/g, "");
}
