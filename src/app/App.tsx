import { useEffect } from "react";
import type { Text } from "../core/types.ts";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { useApp, useAppState, useFilters, useResources } from "../ui/context.ts";
import { useBackground } from "../ui/background.ts";
import { Notices } from "./Notices.tsx";
import { Menu } from "./Menu.tsx";
import { ViewPlace } from "./ViewPlace.tsx";

const WORDS = {
  manifest: { zh: "数据目录", en: "the list of data" },
  loading: { zh: "正在读取……", en: "Loading…" },
  skip: { zh: "跳到正文", en: "Skip to the content" },
  release: { zh: "数据版本", en: "Data release" },
} satisfies Record<string, Text>;

/** The whole page: menu, notices, the view of the address. */
export function Page() {
  const { resources } = useApp();
  const { locale } = useFilters();
  const inBackground = useBackground();
  const theme = useAppState((state) => state.theme);
  const manifest = useResources((state) => state.manifest);
  const opened = useAppState((state) => state.opened);
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
          <ViewPlace manifest={manifest.value} />
        ) : manifest.kind === "failed" ? (
          <ErrorPanel
            what={WORDS.manifest[locale]}
            failure={manifest}
            onRetry={() => {
              inBackground(resources.retry());
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
