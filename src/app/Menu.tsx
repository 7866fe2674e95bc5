import type { Text } from "../core/types.ts";
import { SITE_NAME } from "../i18n/view-names.ts";
import { VIEW_IDS, VIEWS } from "../views/registry.ts";
import { useApp, useFilters } from "../ui/context.ts";
import { usePart } from "../ui/fetched.tsx";
import { isBrowsers } from "../ui/modifiers.ts";
import { Tools } from "./Tools.tsx";
import "./Menu.css";

const WORDS = {
  tagline: { zh: "同一把尺子看城区", en: "City districts under one ruler" },
  views: { zh: "视图", en: "Views" },
  present: { zh: "演示", en: "Present" },
} satisfies Record<string, Text>;

/** Name, views and tools. */
export function Menu() {
  const { store, address } = useApp();
  const filters = useFilters();
  const { locale } = filters;
  const isComing = usePart(VIEWS[filters.view].code).kind === "loading";
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
            aria-busy={id === filters.view && isComing ? true : undefined}
            onClick={(event) => {
              if (isBrowsers(event)) return;
              event.preventDefault();
              store.change({ view: id });
            }}
          >
            {VIEWS[id].title[locale]}
          </a>
        ))}
        <a href={`#/present/edit?l=${locale}`}>{WORDS.present[locale]}</a>
      </nav>
      <Tools />
    </header>
  );
}
