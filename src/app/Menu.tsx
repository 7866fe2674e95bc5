import type { Text } from "../core/types.ts";
import { SITE_NAME } from "./site.ts";
import { VIEW_IDS, VIEWS } from "../views/registry.ts";
import { useApp, useAppState, useFilters } from "../ui/context.ts";
import "./Menu.css";

const WORDS = {
  tagline: { zh: "同一把尺子看城区", en: "City districts under one ruler" },
  views: { zh: "视图", en: "Views" },
  tools: { zh: "工具", en: "Tools" },
  undo: { zh: "撤销", en: "Undo" },
  redo: { zh: "重做", en: "Redo" },
  dark: { zh: "深色", en: "Dark" },
  light: { zh: "浅色", en: "Light" },
  theme: { zh: "切换深浅配色", en: "Switch between light and dark" },
  language: { zh: "English", en: "中文" },
} satisfies Record<string, Text>;

/** Name, undo and redo, theme and language. */
export function Menu() {
  const { store, address } = useApp();
  const filters = useFilters();
  const { locale } = filters;
  const theme = useAppState((state) => state.theme);
  const canUndo = useAppState(({ history }) => history.past.length > 0);
  const canRedo = useAppState(({ history }) => history.future.length > 0);
  return (
    <header className="top">
      <p className="brand">
        <strong>{SITE_NAME[locale]}</strong> <span>{WORDS.tagline[locale]}</span>
      </p>
      <nav aria-label={WORDS.views[locale]}>
        {VIEW_IDS.map((id) => (
          <a
            key={id}
            href={address.link(filters, { view: id })}
            aria-current={id === filters.view ? "page" : undefined}
            onClick={(event) => {
              event.preventDefault();
              store.change({ view: id });
            }}
          >
            {VIEWS[id].title[locale]}
          </a>
        ))}
      </nav>
      <div className="tools" role="group" aria-label={WORDS.tools[locale]}>
        <button
          type="button"
          disabled={!canUndo}
          onClick={() => {
            store.undo();
          }}
          title="Ctrl+Z"
        >
          {WORDS.undo[locale]}
        </button>
        <button
          type="button"
          disabled={!canRedo}
          onClick={() => {
            store.redo();
          }}
          title="Ctrl+Shift+Z"
        >
          {WORDS.redo[locale]}
        </button>
        <button
          type="button"
          aria-label={WORDS.theme[locale]}
          onClick={() => {
            store.setTheme(theme === "dark" ? "light" : "dark");
          }}
        >
          {WORDS[theme === "dark" ? "light" : "dark"][locale]}
        </button>
        <button
          type="button"
          lang={locale === "zh" ? "en" : "zh-CN"}
          onClick={() => {
            store.change({ locale: locale === "zh" ? "en" : "zh" });
          }}
        >
          {WORDS.language[locale]}
        </button>
      </div>
    </header>
  );
}
