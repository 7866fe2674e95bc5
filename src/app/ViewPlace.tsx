import { useState } from "react";
import type { Text } from "../core/types.ts";
import type { Manifest } from "../data/wire.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { useFilters } from "../ui/context.ts";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { usePart } from "../ui/fetched.tsx";
import { VIEWS } from "../views/registry.ts";

const WORDS = {
  loading: { zh: "正在读取……", en: "Loading…" },
  before: { zh: "“", en: "the code of “" },
  after: { zh: "”的程序", en: "”" },
} satisfies Record<string, Text>;

/** The view of the address. While its code is on its way, the view before stays on screen. */
export function ViewPlace({ manifest }: { readonly manifest: Manifest }) {
  const filters = useFilters();
  const { locale } = filters;
  const { title, code } = VIEWS[filters.view];
  const state = usePart(code);
  const [last, setLast] = useState(state);
  if (state.kind !== "loading" && state !== last) setLast(state);
  const shown = state.kind === "loading" && last.kind === "ready" ? last : state;
  if (shown.kind === "ready") {
    return (
      <Boundary of={filters}>
        <shown.value manifest={manifest} />
      </Boundary>
    );
  }
  return shown.kind === "failed" ? (
    <ErrorPanel what={WORDS.before[locale] + title[locale] + WORDS.after[locale]} onRetry={code.retry} />
  ) : (
    <p className="loading" role="status">
      {WORDS.loading[locale]}
    </p>
  );
}
