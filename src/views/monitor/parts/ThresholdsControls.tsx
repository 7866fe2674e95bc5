import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { readRules, rulesText } from "../../../core/monitor/rule-text.ts";
import type { Rule } from "../../../core/monitor/rule.ts";
import type { Text } from "../../../core/types.ts";
import { SEVERITY_NAMES } from "../../../i18n/say-threshold.ts";
import type { KeptTrouble } from "../../../state/kept.ts";
import { ownRules } from "../../../state/own-rules.ts";
import { useApp } from "../../../ui/context.ts";
import type { ViewParts } from "../../types.ts";
import { monitorFilters } from "../filters.ts";
import { RuleFile } from "./ThresholdsFile.tsx";
import { RuleForm } from "./ThresholdsForm.tsx";
import "./thresholds.css";

const WORDS = {
  add: { zh: "加一条规则", en: "Add a rule" },
  remove: { zh: "删去规则", en: "Remove the rule" },
  here: { zh: "已存在本机，链接和文件也带着", en: "Kept in this browser; links and files carry them too" },
  other: {
    zh: "这些规则来自链接，与本机保存的不同。",
    en: "These rules come from the link and are not those kept in this browser.",
  },
  join: { zh: "并入我的规则", en: "Add them to mine" },
  mine: { zh: "看我的规则", en: "Show mine" },
} satisfies Record<string, Text>;

const TROUBLES: Record<KeptTrouble, Text> = {
  forbidden: {
    zh: "浏览器不允许保存，规则只在链接里。",
    en: "The browser does not allow storing: the link alone has the rules.",
  },
  full: {
    zh: "浏览器存储空间已满，规则只在链接里。",
    en: "The browser's storage is full: the link alone has the rules.",
  },
  unreadable: {
    zh: "原有的规则读不出来，已另存一份。",
    en: "The stored rules could not be read; a copy was set aside.",
  },
};

/** The rules with what takes each away, a form for one more, and the file; kept here unless a link brought others. */
export function ThresholdsControls({ stock, filters }: ViewParts) {
  const { store } = useApp();
  const { locale, rules: text } = filters;
  const { value: kept, trouble } = useStore(ownRules());
  const [open, setOpen] = useState(false);
  const isOwn = text === kept;
  useEffect(() => {
    ownRules().reload();
    const { value } = ownRules().getState();
    if (store.filters().rules === "" && value !== "") store.change({ rules: value }, "amend");
  }, [store]);
  const { rules } = readRules(text);
  const replace = (next: string) => {
    if (isOwn || kept === "") ownRules().replace(next);
    store.change({ rules: next });
  };
  const nameOf = ({ name, indicator, severity }: Rule) =>
    `${SEVERITY_NAMES[severity][locale]} ${name === "" ? (stock.manifest.indicators.find(({ id }) => id === indicator)?.name[locale] ?? indicator) : name}`;
  return (
    <div className="controls thresholds-controls" role="group" aria-label={monitorFilters.rules.name[locale]}>
      {rules.length > 0 && (
        <ul>
          {rules.map((rule, at) => (
            <li key={rulesText([rule]) + String(at)}>
              {nameOf(rule)}
              <button
                type="button"
                aria-label={`${WORDS.remove[locale]}：${nameOf(rule)}`}
                onClick={() => {
                  replace(withoutPart(text, rule));
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="thresholds-row">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {WORDS.add[locale]}
        </button>
        <RuleFile
          rules={rules}
          locale={locale}
          onRules={(read) => {
            replace(joined(text, rulesText(read)));
          }}
        />
        {isOwn && rules.length > 0 && <span className="thresholds-aside">{WORDS.here[locale]}</span>}
      </div>
      {open && (
        <RuleForm
          manifest={stock.manifest}
          filters={filters}
          onRule={(rule) => {
            replace(joined(text, rulesText([rule])));
            setOpen(false);
          }}
        />
      )}
      {trouble && <p role="status">{TROUBLES[trouble][locale]}</p>}
      {!isOwn && text !== "" && (
        <p className="thresholds-row" role="status">
          {WORDS.other[locale]}
          <button
            type="button"
            onClick={() => {
              const next = joined(kept, text);
              ownRules().replace(next);
              store.change({ rules: next });
            }}
          >
            {WORDS.join[locale]}
          </button>
          {kept !== "" && (
            <button
              type="button"
              onClick={() => {
                store.change({ rules: kept });
              }}
            >
              {WORDS.mine[locale]}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Both texts' rules, each once; what cannot be read of them stays. */
function joined(one: string, other: string): string {
  return [...new Set([one, other].filter((text) => text !== "").flatMap((text) => text.split("!")))].join(
    "!",
  );
}

function withoutPart(text: string, rule: Rule): string {
  const parts = text.split("!");
  const at = parts.findIndex((part) => rulesText(readRules(part).rules) === rulesText([rule]));
  return parts.filter((_, index) => index !== at).join("!");
}
