import { useEffect, useState } from "react";
import type { Cell } from "../../core/cell.ts";
import type { Dataset } from "../../core/dataset.ts";
import type { IndicatorId, Text } from "../../core/types.ts";
import type { Locale } from "../../i18n/text.ts";
import { useApp, useFilters } from "../../ui/context.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { SourceDrawer } from "../../ui/SourceDrawer.tsx";
import type { LoadFailure } from "../../data/load.ts";
import { originOf } from "./origin.ts";
import { neededPartitions } from "./selection.ts";
import type { Selection } from "./selection.ts";
import { MAX_HIGHLIGHT } from "./codecs.ts";

const WORDS = {
  pin: { zh: "突出显示该区", en: "Highlight this area" },
  unpin: { zh: "取消突出显示", en: "No longer highlight" },
  origin: { zh: "出处明细", en: "the details of the origin" },
  add: { zh: "加入比较", en: "Add to the comparison" },
} satisfies Record<string, Text>;

type Props = {
  readonly data: Dataset;
  readonly selection: Selection;
  readonly cell: Cell | undefined;
  readonly locale: Locale;
  readonly onClose: () => void;
};

/** The origin of the value that was clicked, and what can be done with its area. */
export function OriginDrawer({ data, selection, cell, locale, onClose }: Props) {
  const { store, resources } = useApp();
  const { highlight } = useFilters();
  const [failure, setFailure] = useState<LoadFailure>();
  const [attempt, setAttempt] = useState(0);
  const ids = neededPartitions(
    { indicator: selection.partition.indicator.id, measure: selection.measurement.measure },
    selection.partition,
  );
  const key = ids.join(" ");
  useEffect(() => {
    let wanted = true;
    void resources.ensureOrigins(key.split(" ") as IndicatorId[]).then((failed) => {
      if (wanted) setFailure(failed);
    });
    return () => {
      wanted = false;
    };
  }, [resources, key, attempt]);
  if (!cell) return null;
  const { area } = cell;
  const compared = selection.areas.includes(area);
  const pinned = compared && highlight.includes(area);
  function toggle(): void {
    const next = pinned
      ? highlight.filter((code) => code !== area)
      : [...new Set([...highlight, area])].slice(-MAX_HIGHLIGHT);
    store.change({
      highlight: next,
      ...(!compared && { areas: { kind: "list", codes: [...selection.areas, area] } as const }),
    });
  }
  const word = pinned ? WORDS.unpin : compared ? WORDS.pin : WORDS.add;
  return (
    <SourceDrawer
      origin={originOf(data, selection, cell, locale)}
      onClose={onClose}
      actions={
        <>
          {failure && (
            <ErrorPanel
              what={WORDS.origin[locale]}
              failure={failure}
              onRetry={() => {
                setAttempt(attempt + 1);
              }}
            />
          )}
          <button type="button" onClick={toggle}>
            {word[locale]}
          </button>
        </>
      }
    />
  );
}
