import { STATUSES } from "../../../core/types.ts";
import type { SourceKind, Status, Text } from "../../../core/types.ts";
import { useLocale } from "../../../ui/context.ts";
import { STATUS_NAMES } from "./status-names.ts";

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
  date: { zh: "发布日期", en: "Date of publication" },
  kind: { zh: "来源类型", en: "Kind of source" },
  status: { zh: "数据状态", en: "State of revision" },
  notes: { zh: "表下注释", en: "Notes below the table" },
} satisfies Record<string, Text>;

const SOURCE_KIND_NAMES: readonly { readonly kind: SourceKind; readonly name: Text }[] = [
  { kind: "yearbook", name: { zh: "统计年鉴", en: "statistical yearbook" } },
  { kind: "bulletin", name: { zh: "统计公报或月报", en: "statistical bulletin" } },
  { kind: "census", name: { zh: "普查资料", en: "census tables" } },
  { kind: "report", name: { zh: "政府工作报告", en: "government work report" } },
  { kind: "government-site", name: { zh: "部门网站或内部表", en: "department's site or sheet" } },
  { kind: "news", name: { zh: "新闻报道", en: "press report" } },
  { kind: "article", name: { zh: "其他来源", en: "another source" } },
];

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
      {field("date", WORDS.date, "date")}
      <label>
        {WORDS.kind[locale]}{" "}
        <select
          value={declared.kind}
          onChange={({ target }) => {
            const found = SOURCE_KIND_NAMES.find(({ kind }) => kind === target.value);
            if (found) onChange({ ...declared, kind: found.kind });
          }}
        >
          {SOURCE_KIND_NAMES.map(({ kind, name }) => (
            <option key={kind} value={kind}>
              {name[locale]}
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
