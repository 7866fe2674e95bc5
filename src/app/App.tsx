import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import type { Text } from "../core/types.ts";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { useApp, useAppState, useFilters, useResources } from "../ui/context.ts";
import type { ViewId } from "../state/filters.ts";
import { VIEWS } from "../views/registry.ts";
import type { ViewProps } from "../views/types.ts";
import { Notices } from "./Notices.tsx";
import { Menu } from "./Menu.tsx";
import "./App.css";

const WORDS = {
  manifest: { zh: "数据目录", en: "the list of data" },
  loading: { zh: "正在读取……", en: "Loading…" },
  skip: { zh: "跳到正文", en: "Skip to the content" },
  release: { zh: "数据版本", en: "Data release" },
} satisfies Record<string, Text>;

type LoadedView = { readonly id: ViewId; readonly View: ComponentType<ViewProps> };

/** `first` is the view of the address, already loaded; others are fetched when they are first wanted. */
export function Page({ first }: { readonly first: LoadedView }) {
  const { resources } = useApp();
  const { locale, view } = useFilters();
  const [loaded, setLoaded] = useState(first);
  const theme = useAppState((state) => state.theme);
  const manifest = useResources((state) => state.manifest);
  const opened = useAppState((state) => state.opened);
  useEffect(() => {
    let wanted = true;
    void VIEWS[view].load().then(({ View }) => {
      if (wanted) setLoaded({ id: view, View });
    });
    return () => {
      wanted = false;
    };
  }, [view]);
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.documentElement.dataset["theme"] = theme;
    delete document.documentElement.dataset["away"];
  }, [locale, theme]);
  return (
    <div className={opened ? "page with-drawer" : "page"}>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById("main")?.focus();
        }}
      >
        {WORDS.skip[locale]}
      </a>
      <Menu />
      <main id="main" tabIndex={-1}>
        <Notices />
        {manifest.kind === "ready" ? (
          // What a view alone paints hangs on this class; see its view.css.
          <div className={`view-${loaded.id}`}>
            <loaded.View manifest={manifest.value} />
          </div>
        ) : manifest.kind === "failed" ? (
          <ErrorPanel
            what={WORDS.manifest[locale]}
            failure={manifest}
            onRetry={() => {
              void resources.retry();
            }}
          />
        ) : (
          <p role="status">{WORDS.loading[locale]}</p>
        )}
      </main>
      <footer>
        {manifest.kind === "ready" && (
          <span>
            {WORDS.release[locale]} {manifest.value.release.id} · {manifest.value.release.date}
          </span>
        )}
      </footer>
    </div>
  );
}
