import { useId } from "react";
import { entryOf, totalOf } from "../../core/assessment.ts";
import { CRITERIA, FOLLOW_UPS, TOP_SCORE } from "../../core/sheet.ts";
import type { Assessment, Criterion } from "../../core/sheet.ts";
import type { Text } from "../../core/types.ts";
import { formatShort, MISSING } from "../../i18n/format.ts";
import { CRITERION_NAMES, FOLLOW_UP_NAMES } from "../../i18n/reforms.ts";
import { useLocale } from "../../ui/context.ts";
import { useReport } from "../../ui/report-context.ts";
import { FigureButton } from "../../ui/RichText.tsx";
import { sheetStore, useSheet } from "./sheet.ts";
import { SCORE_WORDS, scoreKey } from "./score.ts";
import { SheetTroubleNote } from "./SheetTroubleNote.tsx";

const NONE: Text = { zh: "未安排", en: "none" };
const STEPS = Array.from({ length: TOP_SCORE + 1 }, (_, score) => score);

/** The reader's scores, reasons and follow-up of one case. */
export function ScoreForm({ id }: { readonly id: string }) {
  const locale = useLocale();
  const { sheet, trouble } = useSheet();
  const titleId = useId();
  const entry = entryOf(sheet, id);

  function write(change: { readonly [Key in keyof Assessment]?: Assessment[Key] | undefined }): void {
    const { reform, scores, reason, reviewOn, followUp } = { ...entry, ...change };
    sheetStore().write({
      reform: reform ?? id,
      scores: scores ?? {},
      ...(reason !== undefined && reason !== "" && { reason }),
      ...(reviewOn !== undefined && reviewOn !== "" && { reviewOn }),
      ...(followUp && { followUp }),
    });
  }

  function score(criterion: Criterion, text: string): void {
    const { [criterion]: _, ...others } = entry.scores;
    write({ scores: text === "" ? others : { ...others, [criterion]: Number(text) } });
  }

  return (
    <section className="card own" aria-labelledby={titleId}>
      <h2 id={titleId}>{SCORE_WORDS.title[locale]}</h2>
      <p className="note">{SCORE_WORDS.own[locale]}</p>
      <SheetTroubleNote trouble={trouble} />
      <div className="score-row">
        {CRITERIA.map((criterion) => (
          <label key={criterion}>
            {CRITERION_NAMES[criterion][locale]}
            <select
              value={entry.scores[criterion] ?? ""}
              onChange={({ target }) => {
                score(criterion, target.value);
              }}
            >
              <option value="">{SCORE_WORDS.unscored[locale]}</option>
              {STEPS.map((step) => (
                <option key={step} value={step}>
                  {step}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p>
          {SCORE_WORDS.total[locale]} <Total id={id} />
        </p>
      </div>
      <label className="wide-label">
        {SCORE_WORDS.reason[locale]}
        <textarea
          rows={3}
          value={entry.reason ?? ""}
          onChange={({ target }) => {
            write({ reason: target.value });
          }}
        />
      </label>
      <div className="score-row">
        <label>
          {SCORE_WORDS.review[locale]}
          <input
            type="date"
            value={entry.reviewOn ?? ""}
            onChange={({ target }) => {
              write({ reviewOn: target.value });
            }}
          />
        </label>
        <label>
          {SCORE_WORDS.status[locale]}
          <select
            value={entry.followUp ?? ""}
            onChange={({ target }) => {
              write({ followUp: FOLLOW_UPS.find((one) => one === target.value) });
            }}
          >
            <option value="">{NONE[locale]}</option>
            {FOLLOW_UPS.map((one) => (
              <option key={one} value={one}>
                {FOLLOW_UP_NAMES[one][locale]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

/** The weighted score, which opens the scores and weights that it is made of. */
function Total({ id }: { readonly id: string }) {
  const { figures } = useReport();
  const { sheet } = useSheet();
  const total = totalOf(entryOf(sheet, id).scores, sheet.weights);
  const origin = scoreKey({ reform: id });
  return (
    <output>
      {total === undefined ? (
        MISSING
      ) : figures.has(origin) ? (
        <FigureButton origin={origin}>{formatShort(total)}</FigureButton>
      ) : (
        formatShort(total)
      )}
    </output>
  );
}
