import { useState } from "react";
import { claimOf } from "../../../core/claim-sentence.ts";
import { amountText, claimText, readAmount, withAmounts } from "../../../core/claim-text.ts";
import { CLAIM_FORMS, CLAIM_PARTS } from "../../../core/claim.ts";
import type { ClaimForm, ClaimPart, GrowthClaim } from "../../../core/claim.ts";
import type { Text } from "../../../core/types.ts";
import { areaName } from "../../../i18n/words.ts";
import { claimWords, FORM_NAMES, PART_NAMES } from "../../../i18n/say-claim.ts";
import type { Locale } from "../../../i18n/text.ts";
import { useApp } from "../../../ui/context.ts";
import type { ViewParts } from "../../types.ts";
import { monitorFilters } from "../filters.ts";
import { nameOf } from "./claims.ts";
import { askedFor, claimShelf } from "./claims-scene.ts";
import "./claims.css";

const WORDS = {
  pick: { zh: "文章里的说法", en: "Claim of an article" },
  none: { zh: "（全部）", en: "(all)" },
  sentence: {
    zh: "一句话，如：由19项到300项，增加14倍",
    en: "A sentence, such as: grew by 14 times from 19 to 300",
  },
  read: { zh: "读出说法", en: "Read it" },
  form: { zh: "说的是", en: "It says" },
  check: { zh: "核对", en: "Look into it" },
  signs: {
    zh: "数前可加：= 准确计数，≥ 至少，≤ 至多，~ 约",
    en: "Before a number: = a count, ≥ at least, ≤ at most, ~ about",
  },
  nothing: {
    zh: "这句话里没有读出增长倍数、翻番或压减的说法。",
    en: "No claim of a multiple, a doubling or a cut was found in this sentence.",
  },
  first: {
    zh: "这是“第一”“首个”一类的说法：要有全部对象、同一定义和日期才能断定，下面列出文章里的这类说法。",
    en: "This claims to be first or the only one: it takes the whole set, one definition and a date to tell. Those of the articles stand below.",
  },
  bad: { zh: "这里要填一个数", en: "A number is wanted here" },
} satisfies Record<string, Text>;

/** A claim of the articles to pick, a sentence to be read, and the fields that both fill. */
export function ClaimsControls({ stock, filters }: ViewParts) {
  const { store } = useApp();
  const { locale, claim: text } = filters;
  const shelf = claimShelf(stock);
  if (!shelf) return null;
  const asked = askedFor(text, shelf.claims, []);
  const claim = asked.kind === "known" ? asked.one.claim : asked.kind === "own" ? asked.claim : undefined;
  const area = (code: Parameters<typeof areaName>[1]) => areaName(stock.data, code, locale);
  const change = (next: string) => {
    store.change({ claim: next });
  };
  return (
    <div className="controls claims-controls" role="group" aria-label={monitorFilters.claim.name[locale]}>
      <label>
        {WORDS.pick[locale]}
        <select
          value={asked.kind === "known" ? text : ""}
          onChange={({ target }) => {
            change(target.value);
          }}
        >
          <option value="">{WORDS.none[locale]}</option>
          {shelf.claims.map((one) => (
            <option key={one.known.id} value={one.known.id}>
              {`${nameOf({ locale, area }, one)} · ${claimWords(one.claim, locale)}`}
            </option>
          ))}
        </select>
      </label>
      <Sentence locale={locale} onClaim={change} />
      <Fields key={text} claim={claim} locale={locale} onClaim={change} />
    </div>
  );
}

function Sentence({
  locale,
  onClaim,
}: {
  readonly locale: Locale;
  readonly onClaim: (text: string) => void;
}) {
  const [text, setText] = useState("");
  const [said, setSaid] = useState<"nothing" | "first">();
  return (
    <form
      className="claims-sentence"
      aria-label={WORDS.read[locale]}
      onSubmit={(event) => {
        event.preventDefault();
        const read = claimOf(text);
        setSaid(read?.kind === "growth" ? undefined : read ? "first" : "nothing");
        // What was not read must not stand over the verdict of another claim.
        onClaim(read?.kind === "growth" ? claimText(read.claim) : "");
      }}
    >
      <input
        type="text"
        aria-label={WORDS.sentence[locale]}
        placeholder={WORDS.sentence[locale]}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <button type="submit">{WORDS.read[locale]}</button>
      {said && <p role="status">{WORDS[said][locale]}</p>}
    </form>
  );
}

type FieldsProps = {
  readonly claim: GrowthClaim | undefined;
  readonly locale: Locale;
  readonly onClaim: (text: string) => void;
};

/** The claim in its parts, as the link has it; what is no number stays and is named. */
function Fields({ claim, locale, onClaim }: FieldsProps) {
  const [form, setForm] = useState<ClaimForm>(claim?.form ?? "times-more");
  const [texts, setTexts] = useState(
    () => new Map(CLAIM_PARTS.map((part) => [part, claim?.[part] ? amountText(claim[part]) : ""])),
  );
  const textOf = (part: ClaimPart) => texts.get(part) ?? "";
  return (
    <form
      className="claims-fields"
      aria-label={WORDS.check[locale]}
      onSubmit={(event) => {
        event.preventDefault();
        const { claim: read, unread } = withAmounts(form, textOf);
        // What stands below is still the verdict on the claim before: the reader is led to what keeps this one from it.
        const bad = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
        if (unread.length === 0) onClaim(claimText(read));
        else bad?.focus();
      }}
    >
      <label>
        {WORDS.form[locale]}
        <select
          value={form}
          onChange={({ target }) => {
            setForm(CLAIM_FORMS.find((one) => one === target.value) ?? form);
          }}
        >
          {CLAIM_FORMS.map((one) => (
            <option key={one} value={one}>
              {FORM_NAMES[one][locale]}
            </option>
          ))}
        </select>
      </label>
      {CLAIM_PARTS.map((part) => {
        const isBad = textOf(part).trim() !== "" && !readAmount(textOf(part));
        return (
          <label key={part}>
            {PART_NAMES[part][locale]}
            <input
              type="text"
              value={textOf(part)}
              aria-invalid={isBad}
              title={isBad ? WORDS.bad[locale] : WORDS.signs[locale]}
              onChange={({ target }) => {
                setTexts(new Map([...texts, [part, target.value]]));
              }}
            />
            {isBad && <span role="alert">{WORDS.bad[locale]}</span>}
          </label>
        );
      })}
      <button type="submit">{WORDS.check[locale]}</button>
      <span className="claims-signs">{WORDS.signs[locale]}</span>
    </form>
  );
}
