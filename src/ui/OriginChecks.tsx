import { useEffect } from "react";
import type { CrosscheckVerdict } from "../core/evidence.ts";
import type { Text } from "../core/types.ts";
import { originChecks } from "../exports/origin-checks.ts";
import { useApp, useLocale, useResources } from "./context.ts";
import { ErrorPanel } from "./ErrorPanel.tsx";
import { ViewLink } from "./ViewLink.tsx";
import "./OriginChecks.css";

const WORDS = {
  checks: { zh: "参与的交叉核对", en: "Cross-checks it takes part in" },
  what: { zh: "交叉核对", en: "the cross-checks" },
} satisfies Record<string, Text>;

const TONES: Record<CrosscheckVerdict, string> = {
  consistent: "good",
  inconsistent: "bad",
  ambiguous: "caution",
};

/** The cross-checks in which a figure takes part, with their verdicts; each leads to its whole arithmetic. */
export function OriginChecks({ ids }: { readonly ids: readonly string[] }) {
  const { resources } = useApp();
  const locale = useLocale();
  const crosschecks = useResources((state) => state.evidence.crosschecks);
  useEffect(() => {
    void resources.ensureEvidence("crosschecks");
  }, [resources]);
  if (crosschecks?.kind === "failed") {
    return (
      <ErrorPanel
        what={WORDS.what[locale]}
        failure={crosschecks}
        onRetry={() => {
          void resources.retry();
        }}
      />
    );
  }
  if (crosschecks?.kind !== "ready") return null;
  return (
    <section className="origin-checks">
      <h4>{WORDS.checks[locale]}</h4>
      <ul>
        {originChecks(ids, crosschecks.value, locale).map(
          ({ id, title, verdict, verdictName, arithmetic }) => (
            <li key={id}>
              <ViewLink to={{ view: "data", tab: "crosschecks", item: id, subset: undefined, query: "" }}>
                {title}
              </ViewLink>{" "}
              <strong className={TONES[verdict]}>{verdictName}</strong>
              <br />
              <span className="numbers">{arithmetic}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
