import { useState } from "react";
import { ACTIONS } from "../i18n/terms-actions.ts";
import type { Text } from "../core/types.ts";
import { useApp, useAppState, useLocale } from "../ui/context.ts";
import { fetched } from "../ui/fetched.tsx";
import { CopyLink } from "./CopyLink.tsx";

const Ask = fetched(async () => (await import("./ask/Ask.tsx")).Ask);

const WORDS = {
  tools: { zh: "工具", en: "Tools" },
  undo: ACTIONS.undo,
  redo: ACTIONS.redo,
  dark: { zh: "深色", en: "Dark" },
  light: { zh: "浅色", en: "Light" },
  theme: { zh: "切换深浅配色", en: "Switch between light and dark" },
  language: { zh: "English", en: "中文" },
} satisfies Record<string, Text>;

export function Tools() {
  const locale = useLocale();
  const [asks, setAsks] = useState(false);
  return (
    <div className="tools" role="group" aria-label={WORDS.tools[locale]}>
      <button
        id="ask"
        type="button"
        title="Ctrl+K"
        onClick={() => {
          setAsks(true);
        }}
      >
        {ACTIONS.ask[locale]}
      </button>
      {asks && <Ask onOpen={setAsks} />}
      <Steps />
      <CopyLink />
      <ThemeButton />
      <LanguageButton />
    </div>
  );
}

function Steps() {
  const { store } = useApp();
  const locale = useLocale();
  const { past, future } = useAppState(({ history }) => history);
  const steps = [
    { id: "undo", kept: past, keys: "Ctrl+Z" },
    { id: "redo", kept: future, keys: "Ctrl+Shift+Z" },
  ] as const;
  return steps.map(({ id, kept, keys }) => (
    <button
      key={id}
      type="button"
      disabled={kept.length === 0}
      onClick={() => {
        store[id]();
      }}
      title={keys}
    >
      {WORDS[id][locale]}
    </button>
  ));
}

function ThemeButton() {
  const { store } = useApp();
  const locale = useLocale();
  const other = useAppState(({ theme }) => (theme === "dark" ? "light" : "dark"));
  return (
    <button
      type="button"
      aria-label={WORDS.theme[locale]}
      onClick={() => {
        store.chooseTheme(other);
      }}
    >
      {WORDS[other][locale]}
    </button>
  );
}

function LanguageButton() {
  const { store } = useApp();
  const locale = useLocale();
  return (
    <button
      type="button"
      lang={locale === "zh" ? "en" : "zh-CN"}
      onClick={() => {
        store.change({ locale: locale === "zh" ? "en" : "zh" });
      }}
    >
      {WORDS.language[locale]}
    </button>
  );
}
