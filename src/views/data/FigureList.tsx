import type { ReactNode } from "react";
import type { TableCell } from "../../core/table.ts";
import type { Text } from "../../core/types.ts";
import { ORIGIN_TERMS } from "../../i18n/terms-origin.ts";
import { COMMA } from "../../i18n/text.ts";
import { PRINT_UNKNOWN } from "../../i18n/conditions.ts";
import type { Locale } from "../../i18n/text.ts";
import type { TableBlock } from "../../report/blocks.ts";
import { useLocale } from "../../ui/context.ts";
import { Spoken } from "../../ui/Spoken.tsx";
import { ReportLink } from "../../ui/ReportLink.tsx";
import { FigureButton } from "../../ui/RichText.tsx";

const WORDS = {
  literal: ORIGIN_TERMS.literal,
  line: { zh: "第{}行", en: "line {}" },
} satisfies Record<string, Text>;

/** A few figures one below the other, each with its remarks, its literal, its line and its source. */
export function FigureList({ block: { id, title, table } }: { readonly block: TableBlock }) {
  const locale = useLocale();
  return (
    <ul className={id} aria-label={title}>
      {table.rows.map(({ key, cells }, index) => {
        const cell = (column: string) =>
          known(cells[table.columns.findIndex(({ id: name }) => name === column)]);
        const use = cell("use");
        return (
          <li key={key} className={use && index === 0 ? "used" : undefined}>
            <p>
              {cell("letter") && `${cell("letter")?.text ?? ""}  `}
              <Linked cell={cell("indicator")} /> <span className="muted">{whereText(cell)}</span>{" "}
              <Value cell={cell("value")} />{" "}
              {use && <span className={`badge ${index === 0 ? "good" : "plain"}`}>{use.text}</span>}
            </p>
            {cell("why") && (
              <p>
                <Spoken text={cell("why")?.text} />
              </p>
            )}
            {cell("remarks") && (
              <p>
                <Spoken text={cell("remarks")?.text} />
              </p>
            )}
            <p className="muted origin-line">
              <Spoken text={originText(cell, locale)} />
              <Linked cell={cell("source")} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

type Row = (column: string) => TableCell | undefined;

/** A cell that says something. */
function known(cell: TableCell | undefined): TableCell | undefined {
  return cell?.value === undefined ? undefined : cell;
}

function Linked({ cell }: { readonly cell: TableCell | undefined }): ReactNode {
  if (cell?.href === undefined) return <Spoken text={cell?.text} />;
  return (
    <ReportLink href={cell.href}>
      <Spoken text={cell.text} />
    </ReportLink>
  );
}

function Value({ cell }: { readonly cell: TableCell | undefined }): ReactNode {
  if (cell?.origin === undefined) return cell?.text;
  return <FigureButton origin={cell.origin}>{cell.text}</FigureButton>;
}

/** 天河 · 天河智慧城 · 2019年. */
function whereText(cell: Row): string {
  const area = cell("area");
  return [area?.text, area?.below, cell("period")?.text].filter((text) => text !== undefined).join(" · ");
}

/** 原文“173.32亿元”，第29行 · */
function originText(cell: Row, locale: Locale): string {
  const [literal, line] = [cell("literal"), cell("line")];
  // What stands in place of a literal is no text of the source, and is not quoted.
  const quoted =
    literal === undefined || literal.text === PRINT_UNKNOWN[locale]
      ? literal?.text
      : `${WORDS.literal[locale]}${locale === "zh" ? "" : " "}“${literal.text}”`;
  const place = typeof line?.value === "number" ? WORDS.line[locale].replace("{}", line.text) : line?.text;
  const parts = [quoted, place].filter((text) => text !== undefined);
  return parts.length === 0 ? "" : `${parts.join(COMMA[locale])} · `;
}
