import { useEffect, useLayoutEffect, useRef } from "react";
import type { EmbedOptions } from "../../state/embed.ts";
import type { LinkProblem } from "../../state/link.ts";
import type { MadeAt } from "../../state/made-at.ts";
import { Boundary } from "../../ui/Boundary.tsx";
import { useApp, useAppState, useFilters, useLocale, useResources } from "../../ui/context.ts";
import { usePart } from "../../ui/fetched.tsx";
import { VIEWS } from "../../views/registry.ts";
import { Broken } from "./Broken.tsx";
import { EmbedFrame } from "./EmbedFrame.tsx";
import { tellHeights } from "./heights.ts";
import { themeOf } from "./theme.ts";
import { WORDS } from "./words.ts";
import "./embed.css";

/** What an embed's address came to. */
export type Asked = {
  readonly options: EmbedOptions;
  readonly madeAt: MadeAt | undefined;
  /** Parts of the view that cannot be used: then no other view stands in its place. */
  readonly problems: readonly LinkProblem[];
};

/** The whole page of an embed: its content in a box whose height the host is told. */
export function EmbedPage({ asked }: { readonly asked: Asked }) {
  const { store } = useApp();
  const locale = useLocale();
  const theme = useAppState((state) => state.theme);
  const box = useRef<HTMLElement>(null);
  const { height, controls, title } = asked.options;
  const looks = ["embed", ...(controls === "none" ? ["bare"] : []), ...(title === "off" ? ["untitled"] : [])];
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.documentElement.dataset["theme"] = theme;
    delete document.documentElement.dataset["away"];
  }, [locale, theme]);
  useLayoutEffect(() => {
    if (!box.current) return;
    const heights = tellHeights(box.current, height === "auto" ? undefined : height, (said) => {
      store.setTheme(themeOf(said.theme));
    });
    heights.check();
    return heights.stop;
  }, [height, store]);
  return (
    <main ref={box} id="main" tabIndex={-1} className={looks.join(" ")}>
      <Boundary>
        <Content asked={asked} />
      </Boundary>
    </main>
  );
}

function Content({ asked: { options, madeAt, problems } }: { readonly asked: Asked }) {
  const { address } = useApp();
  const filters = useFilters();
  const { locale } = filters;
  const stock = useResources((state) => state.stock);
  const code = usePart(VIEWS[filters.view].code);
  const [problem] = problems;
  if (problem) {
    const { key, text } = problem;
    const isNamed = text !== "" && text !== "/";
    return (
      <Broken headline={WORDS.broken[locale]} href="#/" link={WORDS.site[locale]}>
        {isNamed ? (
          <>
            {WORDS.unknown[locale]}
            {address.nameOf(key)?.[locale] ?? key} <code>{text.slice(0, 60)}</code>
          </>
        ) : (
          WORDS.noView[locale]
        )}
      </Broken>
    );
  }
  if (!stock || code.kind !== "ready") {
    return (
      <Broken headline={WORDS.broken[locale]} href={address.encode(filters)} link={WORDS.open[locale]}>
        {WORDS.unread[locale]}
      </Broken>
    );
  }
  return <EmbedFrame view={code.value} filters={filters} stock={stock} options={options} madeAt={madeAt} />;
}
