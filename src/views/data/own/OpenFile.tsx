import { useState } from "react";
import { tellsVintages } from "../../../core/grounds.ts";
import { ownSource } from "../../../core/own.ts";
import type { OwnFile } from "../../../core/own.ts";
import { ENCODING_NAMES } from "./encodings.ts";
import type { Stock } from "../../../data/stock.ts";
import { useBackground } from "../../../ui/background.ts";
import { useLocale } from "../../../ui/context.ts";
import { listed } from "../../../i18n/text.ts";
import { Choice } from "./Choice.tsx";
import { Declare } from "./Declare.tsx";
import type { Declaration } from "./Declare.tsx";
import { Names } from "./Names.tsx";
import { ReportCard } from "./ReportCard.tsx";
import { TableGrid } from "./TableGrid.tsx";
import type { OnDesk, useDesk } from "./useDesk.ts";
import { IMPORT_WORDS } from "./words.ts";

type Props = {
  readonly state: OnDesk;
  readonly stock: Stock;
  readonly desk: ReturnType<typeof useDesk>;
  readonly onTaken: (file: OwnFile) => void;
  readonly onLeave: () => void;
};

/** What a table calls itself; whatever says nothing is of the least weight until the reader says more. */
function kindOf(title: string): Declaration["kind"] {
  if (title.includes("年鉴")) return "yearbook";
  if (/普查/.test(title)) return "census";
  if (/公报|月报|快报|快讯/.test(title)) return "bulletin";
  return /报告/.test(title) ? "report" : "article";
}

/** What title and notes of the tables say of where they come from. */
function startOf(tables: OnDesk["tables"]): Declaration {
  const notes = tables.flatMap(({ plan }) => plan.notes);
  const [, publisher = ""] = notes.flatMap(
    (note) => /(?:资料|数据)?来源\s*[:：]\s*([^。；;]+)/.exec(note) ?? [],
  );
  const title =
    tables.flatMap(({ plan }) => plan.title).find((line) => !/^(?:计量)?单位\s*[:：]/.test(line)) ?? "";
  return {
    publisher: publisher.trim(),
    title: title.trim(),
    date: "",
    kind: kindOf(title),
    status: "unknown",
    vintages: new Map(),
  };
}

/** The open file from its cells to its report card. */
export function OpenFile({ state, stock, desk, onTaken, onLeave }: Props) {
  const locale = useLocale();
  const inBackground = useBackground();
  const [declared, setDeclared] = useState(() => startOf(state.tables));
  const { file, given, tables, decisions, card } = state;
  const hidden = file.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  const bare = file.sheets.filter(({ isHidden, tables: count }) => !isHidden && count === 0);

  async function take(): Promise<void> {
    const { status, vintages, ...source } = declared;
    const before = stock.own?.filter((one) => one.source.sha256 === file.hash).length ?? 0;
    const taken = await desk.take({
      source: ownSource({ hash: file.hash, file: file.name, ...source, before }),
      status,
      vintages,
      taken: new Date().toISOString(),
    });
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
        <button type="button" onClick={onLeave}>
          {IMPORT_WORDS.close[locale]}
        </button>
      </p>
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
            onChange={setDeclared}
          />
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
