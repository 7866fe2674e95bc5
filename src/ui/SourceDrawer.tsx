import { useEffect, useRef } from "react";
import type { ComponentProps, ReactNode } from "react";
import type { Text } from "../core/types.ts";
import { PART_ACTIONS } from "../i18n/terms-parts.ts";
import { COLUMN_TERMS } from "../i18n/terms-columns.ts";
import type { Origin } from "../explain/origin.ts";
import { useAttempt } from "./attempt.ts";
import { useLocale } from "./context.ts";
import { copyText } from "./copy.ts";
import { Drawer } from "./Drawer.tsx";
import { Spoken } from "./Spoken.tsx";
import { fetched } from "./fetched.tsx";
import "./SourceDrawer.css";
import { COLON } from "../i18n/text.ts";

const OriginChecks = fetched(async () => (await import("./OriginChecks.tsx")).OriginChecks);

const WORDS = {
  verdict: COLUMN_TERMS.comparability,
  arithmetic: { zh: "计算过程", en: "Arithmetic" },
  others: { zh: "其他公布数", en: "Other published values" },
  cite: { zh: "引用", en: "Citation" },
  copy: { zh: "复制", en: "Copy" },
  copied: PART_ACTIONS.copied,
  refused: {
    zh: "浏览器未允许复制；文字已选中，请自行复制。",
    en: "The browser did not allow copying; the text is selected for you to copy.",
  },
  open: { zh: "打开来源网页", en: "Open the source" },
} satisfies Record<string, Text>;

type Props = Omit<ComponentProps<typeof Drawer>, "children"> & {
  readonly origin: Origin;
  readonly actions?: ReactNode;
};

/** The origin of one figure, beside the page. */
export function SourceDrawer({ origin, actions, ...frame }: Props) {
  return (
    <Drawer {...frame}>
      <OriginBody origin={origin} level={3} />
      {actions}
    </Drawer>
  );
}

function OriginBody({ origin, level }: { readonly origin: Origin; readonly level: 3 | 4 }) {
  const locale = useLocale();
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className={`origin level-${String(level)}`}>
      <Heading>{origin.title}</Heading>
      <p className="origin-value">{origin.value}</p>
      {origin.verdict !== undefined && (
        <p className="origin-verdict">
          {WORDS.verdict[locale]}
          {COLON[locale]}
          <Spoken text={origin.verdict} />
        </p>
      )}
      {origin.arithmetic && (
        <section>
          <h4>{WORDS.arithmetic[locale]}</h4>
          <p>{origin.arithmetic.formula}</p>
          <p className="numbers">{origin.arithmetic.numbers}</p>
          {origin.arithmetic.operands.map((operand, index) => (
            // A calculation may use one figure twice.
            <OriginBody key={index} origin={operand} level={4} />
          ))}
        </section>
      )}
      <dl>
        {origin.rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Spoken text={value} />
            </dd>
          </div>
        ))}
      </dl>
      {typeof origin.source?.url === "string" && (
        <p>
          <a href={origin.source.url} target="_blank" rel="noopener noreferrer">
            {WORDS.open[locale]}
          </a>
        </p>
      )}
      {origin.checks && origin.checks.length > 0 && <OriginChecks ids={origin.checks} />}
      {origin.others.length > 0 && (
        <section>
          <h4>{WORDS.others[locale]}</h4>
          <ul>
            {origin.others.map(({ value, remark }) => (
              <li key={`${value}${remark}`}>
                <strong>{value}</strong> <Spoken text={remark} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {origin.citations.length > 0 && (
        <section>
          <h4>{WORDS.cite[locale]}</h4>
          {origin.citations.map(({ name, text }) => (
            <Citation key={name} name={name} text={text} />
          ))}
        </section>
      )}
    </div>
  );
}

function Citation({ name, text }: { readonly name: string; readonly text: string }) {
  const locale = useLocale();
  const quote = useRef<HTMLQuoteElement>(null);
  const copy = useAttempt(async () => {
    await copyText(text);
  });
  const isRefused = copy.state === "failed";
  useEffect(() => {
    if (isRefused && quote.current) window.getSelection()?.selectAllChildren(quote.current);
  }, [isRefused]);
  return (
    <div className="citation">
      <p>
        <span className="muted">{name}</span>{" "}
        <q ref={quote}>
          <Spoken text={text} />
        </q>
      </p>
      <button type="button" aria-label={`${WORDS.copy[locale]} ${name}`} onClick={copy.run}>
        {WORDS[copy.state === "done" ? "copied" : "copy"][locale]}
      </button>
      {isRefused && <p role="alert">{WORDS.refused[locale]}</p>}
    </div>
  );
}
