import { useEffect, useMemo, useState } from "react";
import { libraryOf } from "../../data/library.ts";
import type { Need } from "../../data/needs.ts";
import type { Knowledge } from "../../state/ask/answers.ts";
import { stateOf } from "../../state/resources.ts";
import type { NeedState } from "../../state/resources.ts";
import { useBackground } from "../../ui/background.ts";
import { useApp, useResources } from "../../ui/context.ts";

const LIST: readonly Need[] = [{ kind: "rest" }];
const REFORMS: readonly Need[] = [
  { kind: "evidence", evidence: "reforms" },
  { kind: "evidence", evidence: "derivations" },
];

/** What questions are understood by, as far as it is loaded: the list of indicators, and later the reforms. */
export function useKnowledge(): { readonly state: NeedState; readonly knowledge: Knowledge | undefined } {
  const { resources } = useApp();
  const loaded = useResources((state) => state);
  const inBackground = useBackground();
  useEffect(() => {
    inBackground(resources.ensure([...LIST, ...REFORMS]));
  }, [resources, inBackground]);
  const { stock } = loaded;
  const state = stateOf(loaded, LIST);
  const manifest = stock?.manifest;
  const { reforms, derivations } = stock?.evidence ?? {};
  const [year] = useState(() => new Date().getFullYear());
  const knowledge = useMemo((): Knowledge | undefined => {
    if (!manifest || manifest.rest !== undefined) return undefined;
    const areas = new Map(manifest.areas.map((area) => [area.code, area]));
    const library = reforms && derivations && libraryOf(reforms, derivations, manifest.areas);
    return { manifest, areas, year, ...(library && { library }) };
  }, [manifest, reforms, derivations, year]);
  return { state, knowledge };
}
