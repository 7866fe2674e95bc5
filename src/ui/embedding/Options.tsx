import { useState } from "react";
import type { Text } from "../../core/types.ts";
import { LOCALES } from "../../i18n/text.ts";
import { EMBED_CODECS } from "../../state/embed.ts";
import { useLocale } from "../context.ts";
import type { Choice, Embedding } from "./useEmbedding.ts";
import { WORDS } from "./words.ts";

type Props = { readonly embedding: Embedding };

const LANGUAGES: Record<Choice["locale"], string> = { zh: "中文", en: "English" };

/** What an author can choose about an embed. */
export function Options({ embedding }: Props) {
  const locale = useLocale();
  const { choice, choose, typed, type } = embedding;
  const named = (...keys: readonly (keyof typeof WORDS)[]) =>
    keys.map((key) => [key, WORDS[key][locale]] as const);
  return (
    <div className="embed-options">
      {typed !== undefined && (
        <label>
          <span>{WORDS.site[locale]}</span>
          <input
            type="url"
            value={typed}
            placeholder="https://"
            onChange={({ target }) => {
              type(target.value);
            }}
          />
        </label>
      )}
      <Select
        name={WORDS.what}
        value={choice.isBlock ? "block" : "report"}
        options={named("block", "report")}
        onChoose={(what) => {
          choose({ isBlock: what === "block" });
        }}
      />
      <Select
        name={WORDS.data}
        value={choice.isFrozen ? "frozen" : "live"}
        options={named("live", "frozen")}
        onChoose={(data) => {
          choose({ isFrozen: data === "frozen" });
        }}
      />
      <Select
        name={WORDS.theme}
        value={choice.theme}
        options={named("auto", "light", "dark")}
        onChoose={(text) => {
          choose(valid(EMBED_CODECS.theme.read(text), (theme) => ({ theme })));
        }}
      />
      <Select
        name={WORDS.language}
        value={choice.locale}
        options={LOCALES.map((one) => [one, LANGUAGES[one]])}
        onChoose={(text) => {
          choose({ locale: text === "en" ? "en" : "zh" });
        }}
      />
      <Select
        name={WORDS.title}
        value={choice.title}
        options={named("on", "off")}
        onChoose={(text) => {
          choose(valid(EMBED_CODECS.title.read(text), (title) => ({ title })));
        }}
      />
      <Select
        name={WORDS.controls}
        value={choice.controls}
        options={named("none", "some")}
        onChoose={(text) => {
          choose(valid(EMBED_CODECS.controls.read(text), (controls) => ({ controls })));
        }}
      />
      <Height
        onChoose={(height) => {
          choose({ height });
        }}
      />
    </div>
  );
}

function valid<Value>(
  parsed: { readonly valid: Value } | "invalid",
  change: (value: Value) => Partial<Choice>,
): Partial<Choice> {
  return parsed === "invalid" ? {} : change(parsed.valid);
}

type SelectProps = {
  readonly name: Text;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
};

function Select({ name, value, options, onChoose }: SelectProps) {
  const locale = useLocale();
  return (
    <label>
      <span>{name[locale]}</span>
      <select
        value={value}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Empty for as high as the content; what is no height is taken back when the field is left. */
function Height({ onChoose }: { readonly onChoose: (height: Choice["height"]) => void }) {
  const locale = useLocale();
  const [text, setText] = useState("");
  return (
    <label>
      <span>{WORDS.height[locale]}</span>
      <input
        type="text"
        inputMode="numeric"
        value={text}
        placeholder={WORDS.fitting[locale]}
        onChange={({ target }) => {
          setText(target.value);
          const read = EMBED_CODECS.height.read(target.value === "" ? "auto" : target.value);
          if (read !== "invalid") onChoose(read.valid);
        }}
        onBlur={() => {
          if (EMBED_CODECS.height.read(text) !== "invalid") return;
          setText("");
          onChoose("auto");
        }}
      />
    </label>
  );
}
