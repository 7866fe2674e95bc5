import { needKey } from "../../data/needs.ts";
import type { AbsentBlock } from "../../report/blocks.ts";
import { useResources } from "../context.ts";
import { Loading } from "../Loading.tsx";
import { RetryPanel } from "../RetryPanel.tsx";

/** The place of something that is on its way or could not be had: it takes down nothing but itself. */
export function Absent({ block: { id, title, need } }: { readonly block: AbsentBlock }) {
  const state = useResources(({ states }) => states.get(needKey(need)));
  const failure = typeof state === "object" ? state : undefined;
  return (
    <section
      className={`card card-${id}`}
      aria-label={title}
      data-chart={id}
      data-state={failure ? "error" : "loading"}
    >
      {failure ? <RetryPanel what={title} failure={failure} /> : <Loading />}
    </section>
  );
}
