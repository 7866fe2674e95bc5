import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Text } from "../core/types.ts";
import type { Origin } from "../exports/origin.ts";
import { useLocale } from "./context.ts";
import "./SourceDrawer.css";

const OriginChecks = lazy(async () => ({ default: (await import("./OriginChecks.tsx")).OriginChecks }));

const WORDS = {
  heading: { zh: "数据出处", en: "Origin of the figure" },
  close: { zh: "关闭", en: "Close" },
  verdict: { zh: "可比性", en: "Comparability" },
  arithmetic: { zh: "计算过程", en: "Arithmetic" },
  others: { zh: "其他公布数", en: "Other published values" },
  cite: { zh: "引用", en: "Citation" },
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  open: { zh: "打开来源网页", en: "Open the source" },
} satisfies Record<string, Text>;

type Props = { readonly origin: Origin; readonly actions?: React.ReactNode; readonly onClose: () => void };

/** The origin of one figure, beside the page; Escape closes it and focus returns to where it was. */
export function SourceDrawer({ origin, actions, onClose }: Props) {
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      className="drawer"
      aria-label={WORDS.heading[locale]}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {WORDS.heading[locale]}
        </h2>
        <button type="button" className="icon" aria-label={WORDS.close[locale]} onClick={onClose}>
          ×
        </button>
      </header>
      <OriginBody origin={origin} level={3} />
      {actions}
    </aside>
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
          {locale === "zh" ? "：" : ": "}
          {origin.verdict}
        </p>
      )}
      {origin.arithmetic && (
        <section>
          <h4>{WORDS.arithmetic[locale]}</h4>
          <p>{origin.arithmetic.formula}</p>
          <p className="numbers">{origin.arithmetic.numbers}</p>
          {origin.arithmetic.operands.map((operand) => (
            <OriginBody key={operand.title} origin={operand} level={4} />
          ))}
        </section>
      )}
      <dl>
        {origin.rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
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
      {origin.checks && origin.checks.length > 0 && (
        <Suspense fallback={null}>
          <OriginChecks ids={origin.checks} />
        </Suspense>
      )}
      {origin.others.length > 0 && (
        <section>
          <h4>{WORDS.others[locale]}</h4>
          <ul>
            {origin.others.map(({ value, remark }) => (
              <li key={`${value}${remark}`}>
                <strong>{value}</strong> {remark}
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
  const [copied, setCopied] = useState(false);
  return (
    <div className="citation">
      <p>
        <span className="muted">{name}</span> <q>{text}</q>
      </p>
      <button
        type="button"
        aria-label={`${WORDS.copy[locale]} ${name}`}
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => {
            setCopied(true);
          });
        }}
      >
        {WORDS[copied ? "copied" : "copy"][locale]}
      </button>
    </div>
  );
}
