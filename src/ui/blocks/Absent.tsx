import { needKey } from "../../data/needs.ts";
import type { AbsentBlock } from "../../report/blocks.ts";
import { useBackground } from "../background.ts";
import { useApp, useResources } from "../context.ts";
import { ErrorPanel } from "../ErrorPanel.tsx";
import { Loading } from "../Loading.tsx";

/** The place of something that is on its way or could not be had: it takes down nothing but itself. */
export function Absent({ block: { id, title, need } }: { readonly block: AbsentBlock }) {
  const { resources } = useApp();
  const inBackground = useBackground();
  const state = useResources(({ states }) => states.get(needKey(need)));
  const failure = typeof state === "object" ? state : undefined;
  return (
    <section
      className={`card card-${id}`}
      aria-label={title}
      data-chart={id}
      data-state={failure ? "error" : "loading"}
    >
      {failure ? (
        <ErrorPanel
          what={title}
          failure={failure}
          onRetry={() => {
            inBackground(resources.retry());
          }}
        />
      ) : (
        <Loading />
      )}
    </section>
  );
}
