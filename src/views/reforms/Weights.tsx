import { CRITERIA, TOP_WEIGHT } from "../../core/sheet.ts";
import type { Criterion } from "../../core/sheet.ts";
import { formatShort, MISSING } from "../../i18n/format.ts";
import { CRITERION_NAMES } from "../../i18n/reforms.ts";
import { useLocale } from "../../ui/context.ts";
import { WEIGHTS } from "./assessment.ts";
import { sheetStore, useSheet } from "./sheet.ts";

/** The weights of the criteria, each with its share of all of them. */
export function Weights() {
  const locale = useLocale();
  const { weights } = useSheet().sheet;
  const sum = CRITERIA.reduce((whole, criterion) => whole + weights[criterion], 0);
  function weigh(criterion: Criterion, text: string): void {
    const weight = Math.round(Number(text));
    if (Number.isFinite(weight))
      sheetStore().weigh({ ...weights, [criterion]: Math.min(TOP_WEIGHT, Math.max(0, weight)) });
  }
  return (
    <fieldset className="score-row weights">
      <legend>{WEIGHTS[locale]}</legend>
      {CRITERIA.map((criterion) => (
        <label key={criterion}>
          {CRITERION_NAMES[criterion][locale]}
          <input
            type="number"
            min={0}
            max={TOP_WEIGHT}
            value={weights[criterion]}
            onChange={({ target }) => {
              weigh(criterion, target.value);
            }}
          />
          <small>{sum === 0 ? MISSING : `${formatShort((weights[criterion] / sum) * 100)}%`}</small>
        </label>
      ))}
    </fieldset>
  );
}
