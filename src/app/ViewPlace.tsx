import { useEffect, useState } from "react";
import type { Text } from "../core/types.ts";
import type { Stock } from "../data/stock.ts";
import { SITE_NAME } from "../i18n/view-names.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { useFilters } from "../ui/context.ts";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { usePart, useRetryAll } from "../ui/fetched.tsx";
import { Loading } from "../ui/Loading.tsx";
import { VIEWS } from "../views/registry.ts";
import { ViewFrame } from "./ViewFrame.tsx";

const WORDS = {
  before: { zh: "“", en: "the code of “" },
  after: { zh: "”的程序", en: "”" },
} satisfies Record<string, Text>;

type Props = { readonly stock: Stock };

/** The view of the address. While its code is on its way, the view before stays on screen. */
export function ViewPlace({ stock }: Props) {
  const filters = useFilters();
  const { locale, view: id } = filters;
  const { title, code } = VIEWS[id];
  const state = usePart(code);
  const retryAll = useRetryAll();
  const [last, setLast] = useState({ id, state, filters });
  if (state.kind !== "loading" && (state !== last.state || filters !== last.filters))
    setLast({ id, state, filters });
  const shown = state.kind === "loading" && last.state.kind === "ready" ? last : { id, state, filters };
  const isFailed = shown.state.kind === "failed";
  // A view that has come names the page itself.
  useEffect(() => {
    if (isFailed) document.title = `${title[locale]} · ${SITE_NAME[locale]}`;
  });
  if (shown.state.kind === "ready") {
    return (
      <Boundary of={filters}>
        <ViewFrame
          key={shown.id}
          id={shown.id}
          view={shown.state.value}
          filters={shown.filters}
          stock={stock}
        />
      </Boundary>
    );
  }
  return isFailed ? (
    <ErrorPanel what={WORDS.before[locale] + title[locale] + WORDS.after[locale]} onRetry={retryAll} />
  ) : (
    <Loading />
  );
}
