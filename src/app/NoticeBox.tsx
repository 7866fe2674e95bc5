import { isOwn } from "../core/own.ts";
import type { Text } from "../core/types.ts";
import { OUTPUT_TERMS } from "../i18n/terms-outputs.ts";
import { useApp, useAppState, useLocale } from "../ui/context.ts";
import "./NoticeBox.css";
import { SEMICOLON } from "../i18n/text.ts";
import type { LinkProblem } from "../state/link.ts";

const WORDS = {
  ignored: {
    zh: "链接中有无法使用的部分，已忽略：",
    en: "Parts of the link could not be used and were ignored: ",
  },
  own: {
    zh: "链接用到发送者的自有数据，本机没有；以下部分已忽略：",
    en: "The link uses own data of whoever sent it, which are not in this browser; these parts were ignored: ",
  },
  more: { zh: "等", en: "and more" },
  close: OUTPUT_TERMS.dismiss,
} satisfies Record<string, Text>;

/** A link may be longer than a screen; what is wrong with it is named, not repeated. */
const MOST_PARTS = 12;
const MOST_SIGNS = 60;

function short(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
}

/** What was wrong with a link, by name, when the rest of it has been applied; and whether it is of another release. */
export function NoticeBox() {
  const { store, address } = useApp();
  const locale = useLocale();
  const notices = useAppState((state) => state.notices);
  const problems = notices.flatMap((notice) => notice.problems);
  const isTheirs = ({ text }: LinkProblem) => isOwn(text);
  const kinds = [
    { said: WORDS.own, parts: problems.filter(isTheirs) },
    { said: WORDS.ignored, parts: problems.filter((one) => !isTheirs(one)) },
  ].filter(({ parts }) => parts.length > 0);
  return (
    <div className="notice" role="status">
      <div>
        {notices.map(({ text }) => text && <p key={text.en}>{text[locale]}</p>)}
        {kinds.map(({ said, parts }) => (
          <p key={said.en}>
            {said[locale]}
            {parts.slice(0, MOST_PARTS).map(({ key, text }, index) => (
              <span key={`${String(index)} ${key}`}>
                {index > 0 && SEMICOLON[locale]}
                {address.nameOf(key)?.[locale] ?? short(key)} <code>{text === "" ? "∅" : short(text)}</code>
              </span>
            ))}
            {parts.length > MOST_PARTS && ` ${WORDS.more[locale]}`}
          </p>
        ))}
      </div>
      {notices.map(
        ({ action }) =>
          action && (
            <button key={action.name.en} type="button" onClick={action.act}>
              {action.name[locale]}
            </button>
          ),
      )}
      <button
        type="button"
        onClick={() => {
          store.dismissNotices();
        }}
      >
        {WORDS.close[locale]}
      </button>
    </div>
  );
}
