import { useState } from "react";
import { RULE_KINDS, RULE_SIDES, SEVERITIES } from "../../../core/monitor/rule.ts";
import type { Rule, RuleKind } from "../../../core/monitor/rule.ts";
import type { AreaCode, IndicatorId, Text } from "../../../core/types.ts";
import type { Manifest } from "../../../data/wire.ts";
import { FIELD_NAMES, KIND_NAMES, SEVERITY_NAMES, SIDE_NAMES } from "../../../i18n/say-threshold.ts";
import { PART_ACTIONS } from "../../../i18n/terms-parts.ts";
import { tidyName } from "../../../state/area-set.ts";
import type { Filters } from "../../../state/filters.ts";
import { IndicatorPicker } from "../../../ui/pickers/lazy.ts";
import { Popover } from "../../../ui/Popover.tsx";
import { bestPeriod } from "../../../data/coverage.ts";
import { presentDistricts } from "../../../core/dataset.ts";

const WORDS = {
  keep: { zh: "加上", en: "Add it" },
  unit: {
    zh: "界限按指标的单位；变动和差距按%或百分点，位次按位",
    en: "The limit is in the indicator's unit; of a change or gap in % or points, of places in places",
  },
  number: { zh: "界限要是一个数", en: "The limit has to be a number" },
} satisfies Record<string, Text>;

type Props = {
  readonly manifest: Manifest;
  readonly filters: Filters;
  readonly onRule: (rule: Rule) => void;
};

/** One more rule, for the areas that the view shows. */
export function RuleForm({ manifest, filters: { locale }, onRule }: Props) {
  const byCode = new Map(manifest.areas.map((area) => [area.code, area]));
  const districts = presentDistricts(byCode);
  const [indicator, setIndicator] = useState("gdp-growth-real" as IndicatorId);
  const [kind, setKind] = useState<RuleKind>("level");
  const [severity, setSeverity] = useState<Rule["severity"]>("warn");
  const [side, setSide] = useState<Rule["side"]>("below");
  const [peer, setPeer] = useState<AreaCode | undefined>(districts[0]);
  const [limit, setLimit] = useState("");
  const [name, setName] = useState("");
  const [isTried, setTried] = useState(false);
  const entry = manifest.indicators.find(({ id }) => id === indicator);
  const value = limit.trim() === "" ? NaN : Number(limit.replace("−", "-"));
  const isBad = isTried && !Number.isFinite(value);
  return (
    <form
      className="thresholds-form"
      aria-label={WORDS.keep[locale]}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!Number.isFinite(value) || (kind === "gap" && peer === undefined)) return;
        const rule = { name: tidyName(name), severity, indicator, side, limit: value, areas: [] };
        onRule(
          kind === "gap" && peer !== undefined
            ? { ...rule, kind, peer }
            : { ...rule, kind: kind === "gap" ? "level" : kind },
        );
      }}
    >
      <span className="thresholds-field">
        {FIELD_NAMES.indicator[locale]}
        <Popover
          label={`${PART_ACTIONS.chooseIndicator[locale]}：${entry?.name[locale] ?? indicator}`}
          button={entry?.name[locale] ?? indicator}
          className="wide"
        >
          {(close) => (
            <IndicatorPicker
              options={manifest.indicators.map((option) => ({
                entry: option,
                best: bestPeriod(manifest, option, districts),
              }))}
              topics={new Map(manifest.topics.map((topic) => [topic.id, topic.name[locale]]))}
              areas={districts.length}
              selected={entry}
              locale={locale}
              onSelect={(next) => {
                setIndicator(next.id);
                close();
              }}
            />
          )}
        </Popover>
      </span>
      <Select
        label={FIELD_NAMES.kind[locale]}
        value={kind}
        options={RULE_KINDS}
        nameOf={(one) => KIND_NAMES[one][locale]}
        onChange={setKind}
      />
      {kind === "gap" && peer !== undefined && (
        <Select
          label={FIELD_NAMES.peer[locale]}
          value={peer}
          options={districts}
          nameOf={(code) => byCode.get(code)?.name[locale] ?? code}
          onChange={setPeer}
        />
      )}
      <Select
        label={FIELD_NAMES.side[locale]}
        value={side}
        options={RULE_SIDES}
        nameOf={(one) => SIDE_NAMES[one][locale]}
        onChange={setSide}
      />
      <label className="thresholds-field">
        {FIELD_NAMES.limit[locale]}
        <input
          type="text"
          className="thresholds-number"
          inputMode="decimal"
          value={limit}
          aria-invalid={isBad}
          onChange={({ target }) => {
            setLimit(target.value);
          }}
        />
      </label>
      <Select
        label={FIELD_NAMES.severity[locale]}
        value={severity}
        options={SEVERITIES}
        nameOf={(one) => SEVERITY_NAMES[one][locale]}
        onChange={setSeverity}
      />
      <label className="thresholds-field">
        {FIELD_NAMES.name[locale]}
        <input
          type="text"
          value={name}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </label>
      <button type="submit">{WORDS.keep[locale]}</button>
      <span className="thresholds-aside">
        {isBad ? <strong role="alert">{WORDS.number[locale]}</strong> : WORDS.unit[locale]}
      </span>
    </form>
  );
}

type SelectProps<One extends string> = {
  readonly label: string;
  readonly value: One;
  readonly options: readonly One[];
  readonly nameOf: (one: One) => string;
  readonly onChange: (one: One) => void;
};

function Select<One extends string>({ label, value, options, nameOf, onChange }: SelectProps<One>) {
  return (
    <label className="thresholds-field">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          onChange(options.find((one) => one === target.value) ?? value);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
