import type { Table as Content } from "../../../core/table.ts";
import type { Difference, Outcome } from "../../../exports/verify/types.ts";
import { TERMS } from "../../../i18n/terms.ts";
import { SEMICOLON } from "../../../i18n/text.ts";
import type { Locale } from "../../../i18n/text.ts";
import { useLocale } from "../../../ui/context.ts";
import { Table } from "../../../ui/Table.tsx";
import { CHECKED, extentOf, SAID, UNCHECKED, VERIFY_WORDS, WHYS } from "./words.ts";

/** More than anyone reads. */
const SHOWN = 200;

type Props = { readonly file: string; readonly outcome: Outcome; readonly release: string };

/** What became of one file: one line that says it, how far it was checked, and each figure that differs. */
export function Result({ file, outcome, release }: Props) {
  const locale = useLocale();
  if (outcome.kind === "untold")
    return (
      <div className="verify-result" data-outcome="untold">
        <h3>{file}</h3>
        <p>
          <strong>{SAID.untold[locale]()}</strong>
        </p>
        <p>
          {WHYS[outcome.why][locale]} {outcome.where !== undefined && <code>{outcome.where}</code>}
        </p>
      </div>
    );
  const { kind, checked, differences, title } = outcome;
  const count = String(outcome.count);
  const extent = extentOf(outcome);
  const said = [SAID[kind][locale](release, String(differences.length)), UNCHECKED[extent]?.[locale]];
  const isOlder = outcome.release !== "" && outcome.release !== release;
  const notes = [
    (checked === "files" ? SAID.indicators : SAID.count)[locale](count),
    CHECKED[extent][locale],
    ...(isOlder ? [SAID.older[locale](outcome.release)] : []),
    ...(kind === "differs" && outcome.release === release ? [SAID.altered[locale]()] : []),
  ];
  return (
    <div className="verify-result" data-outcome={kind}>
      <h3>{file}</h3>
      <p>
        <strong>{said.filter((part) => part !== undefined).join(SEMICOLON[locale])}</strong>
        {title !== "" && ` · ${title}`}
      </p>
      <p>{notes.join(locale === "zh" ? "" : " ")}</p>
      {differences.length > 0 && <Table table={tableOf(differences.slice(0, SHOWN), locale)} title={file} />}
      {differences.length > SHOWN && <p>{SAID.more[locale](String(differences.length - SHOWN))}</p>}
    </div>
  );
}

function tableOf(differences: readonly Difference[], locale: Locale): Content {
  const columns = (["row", "column", "period", "inFile", "now"] as const).map((id) => ({
    id,
    label: (id === "period" ? TERMS.period : VERIFY_WORDS[id])[locale],
    numeric: false,
  }));
  return {
    columns,
    rows: differences.map((one, index) => ({
      key: String(index),
      cells: columns.map(({ id }) => ({ text: one[id] ?? "—" })),
    })),
  };
}
