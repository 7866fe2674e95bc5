import { INDEX_TERMS } from "../../i18n/terms-index.ts";
import type { Text } from "../../core/types.ts";
import { shifted } from "../../i18n/quantity.ts";
import { COLON } from "../../i18n/text.ts";
import { useApp } from "../../ui/context.ts";
import { changed } from "./edits.ts";
import { tidy } from "./members-text.ts";
import type { Entered, Scene } from "./scene.ts";

const WORDS = {
  from: INDEX_TERMS.zero,
  to: INDEX_TERMS.full,
} satisfies Record<string, Text>;

type Props = { readonly scene: Scene; readonly at: number; readonly member: Entered };

/** The values that score nothing and everything, typed as the page prints them. */
export function Goalposts({ scene, at, member }: Props) {
  const { store } = useApp();
  const { locale } = scene;
  const { words, spec } = member;
  const posts = spec.goalposts ?? [0, 0];
  return (
    <p className="posts">
      {(["from", "to"] as const).map((end, place) => {
        const printed = String(tidy(shifted(posts[place] ?? 0, words.scale), 6));
        const take = (typed: string) => {
          const number = Number(typed);
          if (typed === "" || typed === printed || !Number.isFinite(number)) return;
          const value = shifted(number, { shift: -words.scale.shift });
          const next = [...posts].map((one, index) => (index === place ? value : one));
          store.change(changed(scene, at, { goalposts: [next[0] ?? 0, next[1] ?? 0] }));
        };
        return (
          <label key={end}>
            {WORDS[end][locale]}{" "}
            <input
              key={printed}
              type="number"
              step="any"
              aria-label={`${WORDS[end][locale]}${COLON[locale]}${words.subject}`}
              defaultValue={printed}
              onBlur={({ target }) => {
                take(target.value);
              }}
              onKeyDown={({ key, currentTarget }) => {
                if (key === "Enter") take(currentTarget.value);
              }}
            />
          </label>
        );
      })}
      <span className="muted">{words.unit}</span>
    </p>
  );
}
