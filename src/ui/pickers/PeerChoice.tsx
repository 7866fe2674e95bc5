import { useId, useState } from "react";
import { PEER_RULES } from "../../core/types.ts";
import type { AreaCode, PeerRule, Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Locale } from "../../i18n/text.ts";
import { PEER_NAMES, ruleText } from "../../state/area-names.ts";
import type { AreaSet } from "../../state/chosen.ts";

type Props = {
  readonly areas: Manifest["areas"];
  readonly chosen: readonly AreaCode[];
  readonly set: AreaSet;
  readonly locale: Locale;
  readonly onPeers: (rule: PeerRule, of: AreaCode) => void;
};

const WORDS = {
  title: { zh: "一个区和它的同类区", en: "A district and its peers" },
  of: { zh: "以哪个区为准", en: "Peers of which district" },
} satisfies Record<string, Text>;

/** A district and those that a rule sets beside it; each rule says what it compares, when and among how many. */
export function PeerChoice({ areas, chosen, set, locale, onPeers }: Props) {
  const withPeers = areas.filter(({ peers }) => peers !== undefined);
  const usual =
    set.kind === "peers" ? set.of : chosen.find((code) => withPeers.some((one) => one.code === code));
  const id = useId();
  const [picked, setPicked] = useState<AreaCode>();
  const own = withPeers.find(({ code }) => code === (picked ?? usual)) ?? withPeers[0];
  if (!own) return null;
  const chosenRule = set.kind === "peers" && set.of === own.code ? set.rule : undefined;
  return (
    <fieldset>
      <legend>{WORDS.title[locale]}</legend>
      <div className="peer-of">
        <label htmlFor={id}>{WORDS.of[locale]}</label>
        <select
          id={id}
          value={own.code}
          onChange={({ target }) => {
            const code = withPeers.find((one) => one.code === target.value)?.code;
            if (code === undefined) return;
            setPicked(code);
            if (set.kind === "peers") onPeers(set.rule, code);
          }}
        >
          {withPeers.map(({ code, short }) => (
            <option key={code} value={code}>
              {short[locale]}
            </option>
          ))}
        </select>
      </div>
      {PEER_RULES.map((rule) => {
        const peers = own.peers?.[rule];
        return (
          <label key={rule} className="chip">
            <input
              type="radio"
              name="peers"
              disabled={!peers}
              checked={chosenRule === rule}
              onChange={() => {
                onPeers(rule, own.code);
              }}
            />
            {peers ? ruleText(rule, peers, locale) : lackText(rule, locale)}
          </label>
        );
      })}
    </fieldset>
  );
}

function lackText(rule: PeerRule, locale: Locale): string {
  const size = PEER_NAMES[rule][locale];
  if (rule === "border") return locale === "zh" ? "没有接壤的区" : "None borders on it";
  return locale === "zh" ? `${size}没有可比数字` : `No comparable figure of ${size}`;
}
