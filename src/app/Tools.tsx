import { useState } from "react";
import { ACTIONS } from "../i18n/terms-actions.ts";
import type { Text } from "../core/types.ts";
import { useApp, useAppState, useLocale } from "../ui/context.ts";
import { fetched } from "../ui/fetched.tsx";
import { CopyLink } from "./CopyLink.tsx";

const Ask = fetched(async () => (await import("./ask/Ask.tsx")).Ask);

const WORDS = {
  tools: { zh: "工具", en: "Tools" },
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
    ["undo", past, "Ctrl+Z"],
    ["redo", future, "Ctrl+Shift+Z"],
  ] as const;
  return steps.map(([id, kept, keys]) => (
    <button
      key={id}
      type="button"
      // Who undoes with Enter until there is no more keeps the focus.
      aria-disabled={!kept.length}
      onClick={() => {
        store[id]();
      }}
      title={keys}
    >
      {ACTIONS[id][locale]}
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
  const other = locale === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      lang={other}
      onClick={() => {
        store.change({ locale: other });
      }}
    >
      {WORDS.language[locale]}
    </button>
  );
}
