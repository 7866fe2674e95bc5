import { readWatch, targetText } from "../../../core/monitor/watch-text.ts";
import type { Text } from "../../../core/types.ts";
import { ownTargetName } from "../../../i18n/say-watch.ts";
import { TARGET_TERMS } from "../../../i18n/terms-targets.ts";
import type { ViewParts } from "../../types.ts";
import { KeptControls } from "./KeptControls.tsx";
import { TargetForm } from "./TargetsForm.tsx";

const WORDS = {
  add: { zh: "加自有目标", en: "Add a target of your own" },
  remove: { zh: "删去自有目标", en: "Remove the target of your own" },
} satisfies Record<string, Text>;

/** The reader's own targets. */
export function TargetsControls({ stock, filters }: ViewParts) {
  const { manifest } = stock;
  const { locale } = filters;
  const { targets } = readWatch(filters.rules);
  return (
    <KeptControls
      filters={filters}
      label={TARGET_TERMS.own[locale]}
      entries={targets.map((target) => {
        const entry = manifest.indicators.find(({ id }) => id === target.indicator);
        const area = manifest.areas.find(({ code }) => code === target.area);
        const about = `${area?.short[locale] ?? target.area} ${entry?.name[locale] ?? target.indicator}`;
        return { text: targetText(target), name: ownTargetName(target, about, locale) };
      })}
      add={WORDS.add}
      remove={WORDS.remove}
      form={(was, onDone) => (
        <TargetForm
          // What is half typed is in the units of its language.
          key={`${locale} ${was ?? ""}`}
          stock={stock}
          filters={filters}
          was={was === undefined ? undefined : readWatch(was).targets[0]}
          onTarget={(target) => {
            onDone(targetText(target));
          }}
        />
      )}
    />
  );
}
