import type { AreaCode, Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import { PART_ACTIONS } from "../../i18n/terms-parts.ts";
import { chosenText, PRESET_NAMES } from "../../state/area-names.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { AreaPicker } from "../../ui/pickers/lazy.ts";
import { Popover } from "../../ui/Popover.tsx";
import { MAX_HIGHLIGHT } from "./codecs.ts";
import { withHighlight } from "./highlight.ts";

const FULL: Text = {
  zh: `已突出显示${String(MAX_HIGHLIGHT)}个区；再选的区参加比较，但不突出显示。`,
  en: `${String(MAX_HIGHLIGHT)} areas are highlighted; further ones are compared without a highlight.`,
};

type Props = {
  readonly areas: Manifest["areas"];
  readonly chosen: readonly AreaCode[];
  readonly filters: Filters;
};

export function AreaControl({ areas, chosen, filters }: Props) {
  const { store } = useApp();
  const { locale, highlight } = filters;
  const text = chosenText(filters, chosen, areas);

  function toggle(area: AreaCode): void {
    const leaves = chosen.includes(area);
    const codes = leaves ? chosen.filter((code) => code !== area) : [...chosen, area];
    if (codes.length === 0) return;
    const next = leaves ? highlight.filter((code) => code !== area) : withHighlight(highlight, area);
    store.change({ areas: { kind: "list", codes }, highlight: next });
  }

  return (
    <Popover label={`${PART_ACTIONS.chooseAreas[locale]}：${text}`} button={text}>
      {() => (
        <AreaPicker
          areas={areas}
          chosen={chosen}
          preset={filters.areas.kind === "preset" ? filters.areas.preset : undefined}
          presetNames={PRESET_NAMES}
          locale={locale}
          note={highlight.length >= MAX_HIGHLIGHT ? FULL[locale] : undefined}
          onPreset={(preset) => {
            store.change({ areas: { kind: "preset", preset } });
          }}
          onToggle={toggle}
        />
      )}
    </Popover>
  );
}
