import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import { App, useLocale } from "../context.ts";
import type { AppContext } from "../context.ts";
import { How } from "./How.tsx";
import type { Run } from "./run.ts";
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

/** One file on its way or at its end, until the reader has seen that. */
function One({ run }: { readonly run: Run }) {
  const locale = useLocale();
  const state = useStore(run.state);
  const drop = () => {
    runs.setState((all) => all.filter((one) => one !== run), true);
  };
  if (state.kind === "idle") return null;
  return (
    <div className="behind-one">
      <How
        state={state}
        cancel={() => {
          run.cancel();
          drop();
        }}
      />
      {state.kind !== "running" && (
        <button type="button" onClick={drop}>
          {OUTPUT_TERMS.dismiss[locale]}
        </button>
      )}
    </div>
  );
}
