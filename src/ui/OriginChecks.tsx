import { useEffect } from "react";
import type { CrosscheckVerdict } from "../core/evidence.ts";
import type { Text } from "../core/types.ts";
import { EVIDENCE_TERMS } from "../i18n/terms-evidence.ts";
import type { Need } from "../data/needs.ts";
import { originChecks } from "../explain/checks.ts";
import { stateOf } from "../state/resources.ts";
import { useBackground } from "./background.ts";
import { useApp, useLocale, useResources } from "./context.ts";
import { RetryPanel } from "./RetryPanel.tsx";
import { ViewLink } from "./ViewLink.tsx";
import "./OriginChecks.css";

const WORDS = {
  checks: { zh: "参与的交叉核对", en: "Cross-checks it takes part in" },
  what: EVIDENCE_TERMS.theCrosschecks,
} satisfies Record<string, Text>;

const TONES: Record<CrosscheckVerdict, string> = {
  consistent: "good",
  inconsistent: "bad",
  ambiguous: "caution",
  undecided: "caution",
};

const NEEDS: readonly Need[] = [{ kind: "evidence", evidence: "crosschecks" }];

/** The cross-checks in which a figure takes part, with their verdicts; each leads to its whole arithmetic. */
export function OriginChecks({ ids }: { readonly ids: readonly string[] }) {
  const { resources } = useApp();
  const inBackground = useBackground();
  const locale = useLocale();
  const crosschecks = useResources(({ stock }) => stock?.evidence.crosschecks);
  const state = useResources((loaded) => stateOf(loaded, NEEDS));
  useEffect(() => {
    inBackground(resources.ensure(NEEDS));
  }, [resources, inBackground]);
  if (typeof state === "object") return <RetryPanel what={WORDS.what[locale]} failure={state} />;
  if (!crosschecks) return null;
  return (
    <section className="origin-checks">
      <h4>{WORDS.checks[locale]}</h4>
      <ul>
        {originChecks(ids, crosschecks, locale).map(({ id, title, verdict, verdictName, arithmetic }) => (
          <li key={id}>
            <ViewLink to={{ view: "data", tab: "crosschecks", item: id, subset: undefined, query: "" }}>
              {title}
            </ViewLink>{" "}
            <strong className={TONES[verdict]}>{verdictName}</strong>
            <br />
            <span className="numbers">{arithmetic}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
