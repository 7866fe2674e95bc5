import type { Text } from "../../core/types.ts";
import { bestPeriod } from "../../data/coverage.ts";
import type { Manifest } from "../../data/wire.ts";
import { useApp } from "../../ui/context.ts";
import { IndicatorPicker } from "../../ui/pickers/lazy.ts";
import { Popover } from "../../ui/Popover.tsx";
import { added } from "./edits.ts";
import { MOST_MEMBERS } from "./members-text.ts";
import type { Scene } from "./scene.ts";

const WORDS = {
  add: { zh: "添加成分", en: "Add a member" },
  full: {
    zh: `最多${String(MOST_MEMBERS)}项成分。`,
    en: `At most ${String(MOST_MEMBERS)} members.`,
  },
} satisfies Record<string, Text>;

type Props = { readonly scene: Scene; readonly manifest: Manifest };

/** All indicators, with how many of the chosen areas compare in each; what does not compare is refused with its reason. */
export function AddMember({ scene, manifest }: Props) {
  const { store } = useApp();
  const { locale, areas, members } = scene;
  if (members.length >= MOST_MEMBERS) return <p className="note">{WORDS.full[locale]}</p>;
  const free = manifest.indicators.filter(
    ({ id }) => !members.some(({ spec }) => spec.indicator === id && spec.measure === "raw"),
  );
  return (
    <Popover button={`＋ ${WORDS.add[locale]}`} className="wide">
      {(close) => (
        <IndicatorPicker
          options={free.map((entry) => ({ entry, best: bestPeriod(manifest, entry, areas) }))}
          topics={new Map(manifest.topics.map(({ id, name }) => [id, name[locale]]))}
          areas={areas.length}
          selected={undefined}
          locale={locale}
          onSelect={({ id }) => {
            close();
            const patch = added(scene, id);
            if (patch) store.change(patch);
          }}
        />
      )}
    </Popover>
  );
}
