import { readWatch, ruleText } from "../../../core/monitor/watch-text.ts";
import type { Rule } from "../../../core/monitor/rule.ts";
import type { Text } from "../../../core/types.ts";
import { SEVERITY_NAMES } from "../../../i18n/say-threshold.ts";
import { listed, remarked } from "../../../i18n/text.ts";
import type { ViewParts } from "../../types.ts";
import { monitorFilters } from "../filters.ts";
import { KeptControls } from "./KeptControls.tsx";
import { RuleForm } from "./ThresholdsForm.tsx";

const WORDS = {
  add: { zh: "加一条规则", en: "Add a rule" },
  remove: { zh: "删去规则", en: "Remove the rule" },
} satisfies Record<string, Text>;

/** The reader's thresholds. */
export function ThresholdsControls({ stock: { manifest }, filters }: ViewParts) {
  const { locale } = filters;
  const { rules } = readWatch(filters.rules);
  const nameOf = ({ name, indicator, severity, areas }: Rule) => {
    const entry = manifest.indicators.find(({ id }) => id === indicator);
    const said = `${SEVERITY_NAMES[severity][locale]} ${name === "" ? (entry?.name[locale] ?? indicator) : name}`;
    const only = areas.map(
      (code) => manifest.areas.find((area) => area.code === code)?.short[locale] ?? code,
    );
    return only.length === 0 ? said : remarked(said, listed(locale, only), locale);
  };
  return (
    <KeptControls
      filters={filters}
      label={monitorFilters.rules.name[locale]}
      entries={rules.map((rule) => ({ text: ruleText(rule), name: nameOf(rule) }))}
      add={WORDS.add}
      remove={WORDS.remove}
      form={(was, onDone) => (
        <RuleForm
          // What is half typed is in the units of its language.
          key={`${locale} ${was ?? ""}`}
          manifest={manifest}
          filters={filters}
          was={was === undefined ? undefined : readWatch(was).rules[0]}
          onRule={(rule) => {
            onDone(ruleText(rule));
          }}
        />
      )}
    />
  );
}
