import { useState } from "react";
import { CRITERIA, TOP_WEIGHT } from "../../core/sheet.ts";
import type { Criterion } from "../../core/sheet.ts";
import type { Text } from "../../core/types.ts";
import { formatShort, MISSING } from "../../i18n/format.ts";
import { CRITERION_NAMES } from "../../i18n/reforms.ts";
import { useLocale } from "../../ui/context.ts";
import { WEIGHTS } from "./assessment.ts";
import { sheetStore, useSheet } from "./sheet.ts";

const REFUSED: Text = {
  zh: `权重须为0至${String(TOP_WEIGHT)}的整数，未改动。`,
  en: `A weight is a whole number from 0 to ${String(TOP_WEIGHT)}; nothing was changed.`,
};

/** The weights of the criteria, each with its share of all of them. */
export function Weights() {
  const locale = useLocale();
  const { weights } = useSheet().sheet;
  const sum = CRITERIA.reduce((whole, criterion) => whole + weights[criterion], 0);
  const [isRefused, setRefused] = useState(false);
  function weigh(criterion: Criterion, text: string): void {
    const weight = Number(text);
    const isWeight = Number.isInteger(weight) && weight >= 0 && weight <= TOP_WEIGHT;
    setRefused(!isWeight);
    if (isWeight) sheetStore().weigh({ ...weights, [criterion]: weight });
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
      {isRefused && <small role="alert">{REFUSED[locale]}</small>}
    </fieldset>
  );
}
