import { useEffect, useMemo } from "react";
import { figureNamed } from "../../core/library.ts";
import type { Text } from "../../core/types.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { SourceDrawer } from "../../ui/SourceDrawer.tsx";
import { useApp, useAppState, useFilters, useResources } from "../../ui/context.ts";
import type { ViewProps } from "../types.ts";
import { unknownParts } from "./choice.ts";
import { Detail } from "./Detail.tsx";
import { List, useSelection } from "./List.tsx";
import { originOf } from "./origin.ts";
import { useSharedSheet } from "./sheet.ts";
import { shelfOf } from "./shelf.ts";
import type { Shelf } from "./shelf.ts";

const WORDS = {
  data: { zh: "改革案例", en: "the reforms" },
  loading: { zh: "正在读取……", en: "Loading…" },
  title: { zh: "改革案例", en: "Reforms" },
} satisfies Record<string, Text>;

/** 改革案例: who did what about a problem, with what effect, and who claims to have been first. */
export function Reforms({ manifest }: ViewProps) {
  const { resources } = useApp();
  const { locale } = useFilters();
  const evidence = useResources((state) => state.evidence);
  const { reforms, derivations } = evidence;
  useEffect(() => {
    void resources.ensureEvidence("reforms");
    void resources.ensureEvidence("derivations");
  }, [resources]);
  const shelf = useMemo(
    () =>
      reforms?.kind === "ready" && derivations?.kind === "ready"
        ? shelfOf(manifest, reforms.value, derivations.value)
        : undefined,
    [manifest, reforms, derivations],
  );
  const failure = [reforms, derivations].find((resource) => resource?.kind === "failed");
  if (shelf) return <Library shelf={shelf} release={manifest.release} />;
  if (failure?.kind === "failed")
    return (
      <ErrorPanel
        what={WORDS.data[locale]}
        failure={failure}
        onRetry={() => {
          void resources.retry();
        }}
      />
    );
  return (
    <p className="loading" role="status">
      {WORDS.loading[locale]}
    </p>
  );
}

type LibraryProps = {
  readonly shelf: Shelf;
  readonly release: { readonly id: string; readonly date: string };
};

function Library({ shelf, release }: LibraryProps) {
  const { store } = useApp();
  const filters = useFilters();
  const { locale, item } = filters;
  const opened = useAppState((state) => state.opened);
  const selection = useSelection(shelf);
  const reform = item === undefined ? undefined : shelf.library.reforms.find(({ id }) => id === item);
  const figure = opened?.figure === undefined ? undefined : figureNamed(shelf.library, opened.figure);
  useSharedSheet();
  useEffect(() => {
    const { patch, problems } = unknownParts(shelf.library, filters);
    if (problems.length === 0) return;
    store.change(patch, "amend");
    store.notify({ problems });
  }, [store, shelf, filters]);
  // A drawer belongs to the view that opened it.
  useEffect(() => {
    if (store.getState().opened?.figure === undefined) store.open(undefined);
    return () => {
      store.open(undefined);
    };
  }, [store]);
  const name = reform?.name[locale];
  useEffect(() => {
    const site = locale === "zh" ? "区鉴" : "Qujian";
    document.title = [...(name === undefined ? [] : [name]), WORDS.title[locale], site].join(" · ");
  }, [name, locale]);
  return (
    <div className="reforms">
      {reform ? (
        <Detail shelf={shelf} reform={reform} selection={selection} />
      ) : (
        <List shelf={shelf} reforms={selection} release={release} />
      )}
      {figure && (
        <SourceDrawer
          key={figure.id}
          origin={originOf(shelf, figure, locale)}
          onClose={() => {
            store.open(undefined);
          }}
        />
      )}
    </div>
  );
}
