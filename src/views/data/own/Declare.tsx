import { STATUSES } from "../../../core/types.ts";
import type { SourceKind, Status, Text } from "../../../core/types.ts";
import { useLocale } from "../../../ui/context.ts";
import { ORIGIN_TERMS } from "../../../i18n/terms-origin.ts";
import { STATUS_NAMES } from "../../../i18n/explain.ts";
import { SOURCE_KIND_NAMES } from "../../../i18n/source-names.ts";

/** Where a table comes from, in the reader's words. */
export type Declaration = {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly kind: SourceKind;
  readonly status: Status;
};

const WORDS = {
  title: { zh: "来源（由您填写）", en: "Where it comes from (as you say)" },
  publisher: { zh: "发布单位", en: "Published by" },
  document: { zh: "文件名称", en: "Document" },
  kind: { zh: "来源类型", en: "Kind of source" },
  status: { zh: "数据状态", en: "State of revision" },
  notes: { zh: "表下注释", en: "Notes below the table" },
} satisfies Record<string, Text>;

const KINDS = ["yearbook", "bulletin", "census", "report", "government-site", "news", "article"] as const;

type Props = {
  readonly declared: Declaration;
  /** What stands below the tables, from which it may be read. */
  readonly notes: readonly string[];
  readonly onChange: (declared: Declaration) => void;
};

/** Who published the table, when and as what: no figure is taken without the reader's being asked. */
export function Declare({ declared, notes, onChange }: Props) {
  const locale = useLocale();
  const field = (name: "publisher" | "title" | "date", label: Text, type = "text") => (
    <label>
      {label[locale]}{" "}
      <input
        type={type}
        value={declared[name]}
        onChange={({ target }) => {
          onChange({ ...declared, [name]: target.value });
        }}
      />
    </label>
  );
  return (
    <fieldset className="own-declare">
      <legend>{WORDS.title[locale]}</legend>
      {field("publisher", WORDS.publisher)}
      {field("title", WORDS.document)}
      {field("date", ORIGIN_TERMS.date, "date")}
      <label>
        {WORDS.kind[locale]}{" "}
        <select
          value={declared.kind}
          onChange={({ target }) => {
            const kind = KINDS.find((one) => one === target.value);
            if (kind) onChange({ ...declared, kind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {SOURCE_KIND_NAMES[kind][locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {WORDS.status[locale]}{" "}
        <select
          value={declared.status}
          onChange={({ target }) => {
            const status = STATUSES.find((one) => one === target.value);
            if (status) onChange({ ...declared, status });
          }}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {STATUS_NAMES[status][locale]}
            </option>
          ))}
        </select>
      </label>
      {notes.length > 0 && (
        <p className="own-hint">
          {WORDS.notes[locale]} · {notes.join(" ")}
        </p>
      )}
    </fieldset>
  );
}
