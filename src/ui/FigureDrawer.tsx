import { useEffect, useMemo } from "react";
import type { Text } from "../core/types.ts";
import type { Stock } from "../data/stock.ts";
import { originNeeds, originOf } from "../explain/origin-of.ts";
import type { Subject } from "../explain/subject.ts";
import { stateOf } from "../state/resources.ts";
import { useBackground } from "./background.ts";
import { useApp, useLocale, useResources } from "./context.ts";
import { RetryPanel } from "./RetryPanel.tsx";
import { SourceDrawer } from "./SourceDrawer.tsx";

const WORDS: Record<"origin", Text> = {
  origin: { zh: "出处明细", en: "the details of the origin" },
};

type Props = {
  readonly subject: Subject;
  readonly stock: Stock;
  readonly actions: readonly { readonly text: string; readonly run: () => void }[];
  readonly onClose: () => void;
};

/** The origin of a figure of the report: the very subject that was pointed at, completed by its origin files. */
export function FigureDrawer({ subject, stock, actions, onClose }: Props) {
  const { resources } = useApp();
  const inBackground = useBackground();
  const locale = useLocale();
  const needs = useMemo(() => originNeeds(subject), [subject]);
  const state = useResources((loaded) => stateOf(loaded, needs));
  useEffect(() => {
    inBackground(resources.ensure(needs));
  }, [resources, needs, inBackground]);
  return (
    <SourceDrawer
      origin={originOf(subject, { stock, locale })}
      onClose={onClose}
      actions={
        <>
          {typeof state === "object" && <RetryPanel what={WORDS.origin[locale]} failure={state} />}
          {actions.map(({ text, run }) => (
            <button key={text} type="button" onClick={run}>
              {text}
            </button>
          ))}
        </>
      }
    />
  );
}
