import { tellsVintages } from "../../../core/grounds.ts";
import type { OwnFile } from "../../../core/own.ts";
import { ENCODING_NAMES } from "./encodings.ts";
import type { Stock } from "../../../data/stock.ts";
import type { CardSummary } from "../../../curate/table/summary.ts";
import type { IndicatorId } from "../../../core/types.ts";
import type { Locale } from "../../../i18n/text.ts";
import { ErrorPanel } from "../../../ui/ErrorPanel.tsx";
import { useBackground } from "../../../ui/background.ts";
import { useApp, useLocale } from "../../../ui/context.ts";
import { COLON, listed } from "../../../i18n/text.ts";
import { Choice } from "./Choice.tsx";
import { Declare } from "./Declare.tsx";
import { Names } from "./Names.tsx";
import { ReportCard } from "./ReportCard.tsx";
import { TableGrid } from "./TableGrid.tsx";
import { takenBefore } from "./desk.ts";
import type { DeskStore } from "./desk.ts";
import type { OnDesk } from "./desk-state.ts";
import { IMPORT_WORDS } from "./words.ts";

type Props = {
  readonly state: OnDesk;
  readonly stock: Stock;
  readonly desk: DeskStore;
  readonly onTaken: (file: OwnFile) => void;
};

/** The open file from its cells to its report card. */
export function OpenFile({ state, stock, desk, onTaken }: Props) {
  const locale = useLocale();
  const inBackground = useBackground();
  const { resources } = useApp();
  const { file, given, tables, decisions, declared, card, unchecked } = state;
  const before = takenBefore(resources, file.hash);
  const hidden = file.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const bare = file.sheets.filter(({ isHidden, tables: count }) => !isHidden && count === 0);

  async function take(): Promise<void> {
    const taken = await desk.take();
    if (taken) onTaken(taken);
  }

  return (
    <section className="card own own-file" aria-label={file.name}>
      <h2>{file.name}</h2>
      <p className="own-buttons">
        {file.encoding !== undefined && typeof given.from !== "string" && (
          <label>
            {IMPORT_WORDS.encoding[locale]}{" "}
            <Choice
              value={file.encoding}
              options={ENCODING_NAMES}
              onChange={(encoding) => {
                inBackground(desk.open(given, encoding));
              }}
            />
          </label>
        )}
        <button
          type="button"
          onClick={() => {
            inBackground(desk.next());
          }}
        >
          {IMPORT_WORDS.close[locale]}
        </button>
      </p>
      {before > 0 && <p className="own-refused">{IMPORT_WORDS.again[locale]}</p>}
      {hidden.length > 0 && (
        <p className="own-hint">
          {listed(locale, hidden)} · {IMPORT_WORDS.hidden[locale]}
        </p>
      )}
      {bare.map(({ name }) => (
        <p className="own-hint" key={name}>
          {name} · {IMPORT_WORDS.noTable[locale]}
        </p>
      ))}
      {tables.map((table, at) => (
        <TableGrid
          key={at}
          table={table}
          stock={stock}
          onChange={(plan) => {
            inBackground(
              desk.change({ tables: tables.map((one, index) => (index === at ? { ...one, plan } : one)) }),
            );
          }}
        />
      ))}
      {card && (
        <>
          <Names
            card={card}
            decisions={decisions}
            stock={stock}
            onChange={(next) => {
              inBackground(desk.change({ decisions: next }));
            }}
          />
          <Declare
            declared={declared}
            recounted={card.taken.flatMap(({ indicator }) => {
              const ours = stock.data.partitions.get(indicator.id);
              return ours && tellsVintages(ours) ? [ours] : [];
            })}
            notes={tables.flatMap(({ plan }) => plan.notes)}
            onChange={desk.declare}
          />
          {unchecked.length > 0 && (
            <ErrorPanel
              headline={IMPORT_WORDS.unchecked[locale] + COLON[locale] + namesOf(unchecked, card, locale)}
              onRetry={() => {
                inBackground(resources.retry().then(() => desk.change({})));
              }}
            />
          )}
          <ReportCard
            card={card}
            stock={stock}
            file={file.name}
            rejects={desk.rejects}
            onTake={() => {
              inBackground(take());
            }}
          />
        </>
      )}
    </section>
  );
}

function namesOf(ids: readonly IndicatorId[], { taken }: CardSummary, locale: Locale): string {
  return listed(
    locale,
    ids.map((id) => taken.find(({ indicator }) => indicator.id === id)?.indicator.name[locale] ?? id),
  );
}
