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
  readonly actions: readonly Action[];
  readonly side: "left" | "right";
  readonly onClose: () => void;
};

/** `why` says why it cannot be done now. */
type Action = { readonly text: string; readonly why: string | undefined; readonly run: () => void };

/** The origin of a figure of the report: the very subject that was pointed at, completed by its origin files. */
export function FigureDrawer({ subject, stock, actions, ...frame }: Props) {
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
      {...frame}
      actions={
        <>
          {typeof state === "object" && <RetryPanel what={WORDS.origin[locale]} failure={state} />}
          {actions.map(({ text, why, run }) => (
            <p key={text} className="action">
              <button type="button" disabled={why !== undefined} onClick={run}>
                {text}
              </button>
              {why !== undefined && <small> {why}</small>}
            </p>
          ))}
        </>
      }
    />
  );
}
