import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import { App, useLocale } from "../context.ts";
import type { AppContext } from "../context.ts";
import { How } from "./How.tsx";
import type { Run, TakingState } from "./run.ts";
import "./behind.css";

const runs = createStore<readonly Run[]>()(() => []);
let root: Root | undefined;

/** Keeps in sight what goes on after its panel has closed. It stands beside the page, since few pages ever need it. */
export function leaveBehind(run: Run, app: AppContext): void {
  runs.setState((others) => [...others, run], true);
  root ??= createRoot(document.body.appendChild(document.createElement("div")));
  root.render(
    <App value={app}>
      <Behind />
    </App>,
  );
}

function Behind() {
  const left = useStore(runs);
  return left.length === 0 ? null : (
    <div className="behind">
      {left.map((run, index) => (
        <One key={index} run={run} />
      ))}
    </div>
  );
}

/** So long a note stays that asks for nothing, in milliseconds, unless pointer or focus rests on it. */
const STAYS = 10_000;

function drop(run: Run): void {
  runs.setState((all) => all.filter((one) => one !== run), true);
}

/** Whether there is nothing left to do: what failed, or was copied in part, says what to do instead. */
function isDone(state: TakingState): boolean {
  return state.kind === "saved" || (state.kind === "copied" && state.how === "whole");
}

/** One file on its way or at its end; what needs nothing goes by itself, the rest when the reader has seen it. */
function One({ run }: { readonly run: Run }) {
  const locale = useLocale();
  const state = useStore(run.state);
  const [isHeld, setHeld] = useState(false);
  const goes = isDone(state) && !isHeld;
  useEffect(() => {
    if (!goes) return;
    const timer = setTimeout(drop, STAYS, run);
    return () => {
      clearTimeout(timer);
    };
  }, [goes, run]);
  if (state.kind === "idle") return null;
  const hold = () => {
    setHeld(true);
  };
  const letGo = () => {
    setHeld(false);
  };
  return (
    <div className="behind-one" onPointerEnter={hold} onPointerLeave={letGo} onFocus={hold} onBlur={letGo}>
      <How
        state={state}
        cancel={() => {
          run.cancel();
          drop(run);
        }}
      />
      {state.kind !== "running" && (
        <button
          type="button"
          onClick={() => {
            drop(run);
          }}
        >
          {OUTPUT_TERMS.dismiss[locale]}
        </button>
      )}
    </div>
  );
}
