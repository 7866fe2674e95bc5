import { useEffect, useState } from "react";
import type { LoadFailure } from "../data/load.ts";
import type { Text } from "../core/types.ts";
import { ACTIONS } from "../i18n/terms-actions.ts";
import { COLON } from "../i18n/text.ts";
import type { Locale } from "../i18n/text.ts";
import { useApp, useLocale } from "./context.ts";
import "./ErrorPanel.css";

const WORDS = {
  failed: { zh: "未能读取", en: "Could not read " },
  crashed: { zh: "这一部分出错了", en: "Something went wrong in this part" },
  kept: { zh: "当前链接不变。", en: "The link is kept." },
  retry: { zh: "重试", en: "Try again" },
} satisfies Record<string, Text>;

const PROBLEMS: Record<LoadFailure["problem"]["kind"], Text> = {
  unreachable: { zh: "网络不通或文件无法访问", en: "the network or the file cannot be reached" },
  offline: { zh: "网络已断开", en: "there is no network" },
  late: { zh: "服务器没有按时回应", en: "the server took too long" },
  status: { zh: "服务器没有给出该文件", en: "the server did not deliver the file" },
  "not-json": { zh: "文件内容残缺或不是 JSON", en: "the file is truncated or not JSON" },
  page: {
    zh: "得到的是网页而不是数据，网络可能要求登录",
    en: "a web page came, not data; the network may ask for a sign-in",
  },
  "not-ours": { zh: "文件不是本站的数据格式", en: "the file is not in this site's format" },
};

type Props = {
  /** What could not be read. Without it, something was there and broke. */
  readonly what?: string;
  /** What was to be done instead of reading, in a sentence that says that it was not. */
  readonly headline?: string;
  /** Where a data file failed: which, and how. */
  readonly failure?: LoadFailure;
  readonly onRetry: () => void;
};

/** Says what failed and offers to try again, or to reload where the site is another by now; takes down its own place alone. */
export function ErrorPanel({ what, headline, failure, onRetry }: Props) {
  const locale = useLocale();
  const isReplaced = useReleaseCheck(failure);
  if (isReplaced) {
    return (
      <div className="error-panel" role="alert">
        <p>
          <strong>{ACTIONS.replaced[locale]}</strong>
        </p>
        <p>{WORDS.kept[locale]}</p>
        <ReloadButton locale={locale} />
      </div>
    );
  }
  const read = what === undefined ? WORDS.crashed[locale] : WORDS.failed[locale] + what;
  return (
    <div className="error-panel" role="alert">
      <p>
        <strong>{headline ?? read}</strong>
        {failure && <span>{COLON[locale] + reasonOf(failure, locale)}</span>}
      </p>
      {failure && failure.file !== "" && <p className="file">{failure.file}</p>}
      <p>{WORDS.kept[locale]}</p>
      <button type="button" onClick={onRetry}>
        {WORDS.retry[locale]}
      </button>
      {/* Some browsers keep to a script that once failed as long as the page is open. */}
      {!failure && <ReloadButton locale={locale} />}
    </div>
  );
}

function reasonOf({ problem }: LoadFailure, locale: Locale): string {
  return PROBLEMS[problem.kind][locale] + (problem.kind === "status" ? ` (${String(problem.status)})` : "");
}

function ReloadButton({ locale }: { readonly locale: Locale }) {
  return (
    <button
      type="button"
      onClick={() => {
        window.location.reload();
      }}
    >
      {ACTIONS.reload[locale]}
    </button>
  );
}

/** Whether there is a newer release, which is why files of ours may be gone; asked again for each failure. */
function useReleaseCheck(failure: LoadFailure | undefined): boolean {
  const { releasedAnew } = useApp();
  const [isReplaced, setReplaced] = useState(false);
  useEffect(() => {
    let wanted = true;
    const settle = (answer: boolean) => {
      if (wanted) setReplaced(answer);
    };
    releasedAnew?.().then(settle, () => {
      settle(false);
    });
    return () => {
      wanted = false;
    };
  }, [releasedAnew, failure]);
  return isReplaced;
}
