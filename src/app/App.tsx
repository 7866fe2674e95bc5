import { useEffect } from "react";
import type { Text } from "../core/types.ts";
import { TERMS } from "../i18n/terms.ts";
import { RetryPanel } from "../ui/RetryPanel.tsx";
import { Loading } from "../ui/Loading.tsx";
import { useAppState, useLocale, useResources } from "../ui/context.ts";
import { Notices } from "./Notices.tsx";
import { Menu } from "./Menu.tsx";
import { ViewPlace } from "./ViewPlace.tsx";
import "./App.css";

const WORDS = {
  manifest: { zh: "数据目录", en: "the list of data" },
  skip: { zh: "跳到正文", en: "Skip to the content" },
  release: TERMS.release,
} satisfies Record<string, Text>;

/** The whole page: menu, notices, the view of the address. */
export function Page() {
  const locale = useLocale();
  const theme = useAppState((state) => state.theme);
  const manifest = useResources((state) => state.manifest);
  const stock = useResources((state) => state.stock);
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.documentElement.dataset["theme"] = theme;
    delete document.documentElement.dataset["away"];
  }, [locale, theme]);
  return (
    <div className="page">
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
        {stock ? (
          <ViewPlace stock={stock} />
        ) : manifest.kind === "failed" ? (
          <RetryPanel what={WORDS.manifest[locale]} failure={manifest} />
        ) : (
          <Loading />
        )}
      </main>
      <footer>
        {stock && (
          <span>
            {WORDS.release[locale]} {stock.manifest.release.id} · {stock.manifest.release.date}
          </span>
        )}
      </footer>
    </div>
  );
}
