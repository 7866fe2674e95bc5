import type { LoadFailure } from "../data/load.ts";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";
import "./ErrorPanel.css";

const WORDS = {
  failed: { zh: "未能读取", en: "Could not read " },
  retry: { zh: "重试", en: "Try again" },
  rest: { zh: "页面其余部分不受影响。", en: "The rest of the page is not affected." },
} satisfies Record<string, Text>;

const PROBLEMS: Record<LoadFailure["problem"]["kind"], Text> = {
  unreachable: { zh: "网络不通或文件无法访问", en: "the network or the file cannot be reached" },
  status: { zh: "服务器没有给出该文件", en: "the server did not deliver the file" },
  "not-json": { zh: "文件内容残缺或不是 JSON", en: "the file is truncated or not JSON" },
  "not-ours": { zh: "文件不是本站的数据格式", en: "the file is not in this site's format" },
};

/** Says what failed and offers to try again; takes down nothing but its own place. */
export function ErrorPanel({
  what,
  failure,
  onRetry,
}: {
  readonly what: string;
  readonly failure?: LoadFailure;
  readonly onRetry: () => void;
}) {
  const locale = useLocale();
  const problem = failure?.problem;
  const reason =
    problem &&
    `${PROBLEMS[problem.kind][locale]}${problem.kind === "status" ? ` (${String(problem.status)})` : ""}`;
  return (
    <div className="error-panel" role="alert">
      <p>
        <strong>
          {WORDS.failed[locale]}
          {what}
        </strong>
        {reason !== undefined && <span>{locale === "zh" ? `：${reason}` : `: ${reason}`}</span>}
      </p>
      {failure && <p className="file">{failure.file}</p>}
      <p>{WORDS.rest[locale]}</p>
      <button type="button" onClick={onRetry}>
        {WORDS.retry[locale]}
      </button>
    </div>
  );
}
