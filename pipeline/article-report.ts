import { INDICATOR_KINDS } from "../src/core/types.ts";
import type { IndicatorKind, Source } from "../src/core/types.ts";
import { nameOfOperand } from "../src/core/figure-index.ts";
import type { Operands } from "../src/core/evidence.ts";
import { CROSSCHECK_VERDICTS } from "../src/core/evidence.ts";
import type { Evidence } from "../src/curate/read-evidence.ts";
import type { Curated } from "../src/curate/read.ts";

/** What was taken from each article: figures by kind, what they imply, how they agree, and the reforms. */
export function articleReport(curated: Curated, evidence: Evidence): readonly string[] {
  const articles = curated.sources.filter(({ kind, sha256 }) => kind === "article" && sha256 !== undefined);
  const lines = articles.map((source) => `${source.id}: ${contentOf(source, curated, evidence)}`);
  const total = `all ${String(articles.length)} articles: ${contentOf(undefined, curated, evidence)}`;
  return articles.length === 0 ? [] : [...lines, total];
}

/** The contents of one article, or of all. */
function contentOf(source: Source | undefined, curated: Curated, evidence: Evidence): string {
  const kinds = new Map(curated.indicators.map(({ id, kind }) => [id, kind]));
  const hashed = new Set(curated.sources.filter(({ sha256 }) => sha256 !== undefined).map(({ id }) => id));
  const figures = curated.observations.filter((figure) =>
    source ? figure.source === source.id : hashed.has(figure.source),
  );
  const names = new Set(figures.flatMap(({ id }) => id ?? []));
  const speaks = ({ operands }: { readonly operands: Operands }) =>
    Object.values(operands).some((operand) => names.has(nameOfOperand(operand)));
  const checks = evidence.crosschecks.filter(speaks);
  const byKind = counted(
    INDICATOR_KINDS,
    figures.flatMap(({ indicator }) => kinds.get(indicator) ?? []),
  );
  const verdicts = counted(
    CROSSCHECK_VERDICTS,
    checks.map(({ verdict }) => verdict),
  );
  const reforms = evidence.reforms.filter((reform) =>
    source ? reform.source === source.id : hashed.has(reform.source),
  );
  return [
    `${String(figures.length)} observations (${byKind}; ${described(figures.flatMap(({ indicator }) => kinds.get(indicator) ?? []))})`,
    `${String(evidence.derivations.filter(speaks).length)} derived values`,
    `${String(checks.length)} cross-checks (${verdicts})`,
    `${String(reforms.length)} reforms`,
  ].join("; ");
}

/** Quantities worth a chart on one side, descriptive counts and claims on the other. */
function described(kinds: readonly IndicatorKind[]): string {
  const aside = kinds.filter((kind) => kind === "count" || kind === "claim").length;
  return `${String(kinds.length - aside)} quantities, ${String(aside)} descriptive counts and claims`;
}

function counted<Name extends string>(order: readonly Name[], names: readonly Name[]): string {
  return order
    .map((name) => [name, names.filter((other) => other === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(", ");
}
