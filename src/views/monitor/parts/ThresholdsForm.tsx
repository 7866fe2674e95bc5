import { useState } from "react";
import { presentDistricts } from "../../../core/dataset.ts";
import { RULE_KINDS, RULE_SIDES, SEVERITIES } from "../../../core/monitor/rule.ts";
import type { Rule } from "../../../core/monitor/rule.ts";
import type { AreaCode, IndicatorId, Text } from "../../../core/types.ts";
import type { Manifest } from "../../../data/wire.ts";
import { FIELD_NAMES, KIND_NAMES, SEVERITY_NAMES, SIDE_NAMES } from "../../../i18n/say-threshold.ts";
import { FORM_TERMS } from "../../../i18n/terms-targets.ts";
import { plainScale, scaleOf } from "../../../i18n/quantity.ts";
import { tidyName } from "../../../state/area-set.ts";
import type { Filters } from "../../../state/filters.ts";
import { RuleAreas } from "./ThresholdsAreas.tsx";
import { asTyped, IndicatorField, SelectField, TextField, typedIn, useUnit } from "./Fields.tsx";

const WORDS = {
  unit: {
    zh: "界限按指标的单位；变动和差距按%或百分点，位次按位",
    en: "The limit is in the indicator's unit; of a change or gap in % or points, of places in places",
  },
  number: { zh: "界限要是一个数", en: "The limit has to be a number" },
} satisfies Record<string, Text>;

type Props = {
  readonly manifest: Manifest;
  readonly filters: Filters;
  /** The rule that is changed. */
  readonly was: Rule | undefined;
  readonly onRule: (rule: Rule) => void;
};

/** What a rule has besides a peer, as the form holds it. */
type Draft = Pick<Rule, "kind" | "severity" | "side" | "indicator" | "name" | "areas"> & {
  readonly peer: AreaCode | undefined;
  /** As it was typed; none while it is as it was. */
  readonly limit?: string;
};

/** A new rule, or one that is changed. */
export function RuleForm({ manifest, filters, was, onRule }: Props) {
  const { locale } = filters;
  const byCode = new Map(manifest.areas.map((area) => [area.code, area]));
  const districts = presentDistricts(byCode);
  const [draft, setDraft] = useState<Draft>(() => draftOf(was, districts[0]));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
  };
  const { kind, peer } = draft;
  const unit = useUnit(draft.indicator);
  const scale = kind === "level" ? scaleOf(unit, locale) : plainScale("");
  const value = (draft.limit === undefined ? was?.limit : typedIn(draft.limit, scale)) ?? NaN;
  const isBad = isTried && !Number.isFinite(value);
  return (
    <form
      className="rules-form"
      aria-label={(was ? FORM_TERMS.change : FORM_TERMS.add)[locale]}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const rule = Number.isFinite(value) ? ruleOf(draft, value) : undefined;
        if (rule) onRule(rule);
      }}
    >
      <IndicatorField
        manifest={manifest}
        locale={locale}
        value={draft.indicator}
        onChange={(indicator: IndicatorId) => {
          change({ indicator });
        }}
      />
      <SelectField
        label={FIELD_NAMES.kind[locale]}
        value={kind}
        options={RULE_KINDS}
        nameOf={(one) => KIND_NAMES[one][locale]}
        onChange={(one) => {
          change({ kind: one });
        }}
      />
      {kind === "gap" && peer !== undefined && (
        <SelectField
          label={FIELD_NAMES.peer[locale]}
          value={peer}
          options={districts}
          nameOf={(code) => byCode.get(code)?.name[locale] ?? code}
          onChange={(one) => {
            change({ peer: one });
          }}
        />
      )}
      <SelectField
        label={FIELD_NAMES.side[locale]}
        value={draft.side}
        options={RULE_SIDES}
        nameOf={(one) => SIDE_NAMES[one][locale]}
        onChange={(side) => {
          change({ side });
        }}
      />
      <TextField
        label={FIELD_NAMES.limit[locale]}
        value={draft.limit ?? (was ? asTyped(was.limit, scale) : "")}
        isShort
        isBad={isBad}
        after={scale.unit}
        onChange={(limit) => {
          change({ limit });
        }}
      />
      <SelectField
        label={FIELD_NAMES.severity[locale]}
        value={draft.severity}
        options={SEVERITIES}
        nameOf={(one) => SEVERITY_NAMES[one][locale]}
        onChange={(severity) => {
          change({ severity });
        }}
      />
      <RuleAreas
        manifest={manifest}
        filters={filters}
        value={draft.areas}
        onChange={(areas) => {
          change({ areas });
        }}
      />
      <TextField
        label={FIELD_NAMES.name[locale]}
        value={draft.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <button type="submit" disabled={kind === "level" && unit === undefined}>
        {(was ? FORM_TERMS.change : FORM_TERMS.add)[locale]}
      </button>
      <span className="rules-aside">
        {isBad ? <strong role="alert">{WORDS.number[locale]}</strong> : WORDS.unit[locale]}
      </span>
    </form>
  );
}

function draftOf(was: Rule | undefined, first: AreaCode | undefined): Draft {
  if (was) {
    const { limit: _, ...same } = was;
    return { ...same, peer: was.kind === "gap" ? was.peer : first };
  }
  const usual = { kind: "level", severity: "warn", side: "below", name: "", areas: [] } as const;
  return { ...usual, indicator: "gdp-growth-real" as IndicatorId, peer: first };
}

function ruleOf({ peer, kind, name, ...rest }: Draft, limit: number): Rule | undefined {
  const common = { ...rest, name: tidyName(name), limit };
  if (kind !== "gap") return { ...common, kind };
  return peer === undefined ? undefined : { ...common, kind, peer };
}
