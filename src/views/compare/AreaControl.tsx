import type { AreaCode, Text } from "../../core/types.ts";
import type { Manifest } from "../../data/wire.ts";
import type { Filters } from "../../state/filters.ts";
import { useApp } from "../../ui/context.ts";
import { AreaChoice } from "../../ui/pickers/AreaChoice.tsx";
import { MAX_HIGHLIGHT } from "./codecs.ts";
import { withHighlight } from "./highlight.ts";

const FULL: Text = {
  zh: `已突出显示${String(MAX_HIGHLIGHT)}个区；再选的区参加比较，但不突出显示。`,
  en: `${String(MAX_HIGHLIGHT)} areas are highlighted; further ones are compared without a highlight.`,
};

type Props = {
  readonly manifest: Manifest;
  readonly chosen: readonly AreaCode[];
  readonly filters: Filters;
};

/** The compared areas; one that joins is highlighted too, as long as there is room. */
export function AreaControl({ manifest, chosen, filters }: Props) {
  const { store } = useApp();
  const { locale, highlight } = filters;
  return (
    <AreaChoice
      manifest={manifest}
      chosen={chosen}
      filters={filters}
      note={highlight.length >= MAX_HIGHLIGHT ? FULL[locale] : undefined}
      onPeers={(rule, of) => {
        store.change({ areas: { kind: "peers", rule, of }, highlight: withHighlight(highlight, of) });
      }}
      onToggle={(codes, area, joins) => {
        const next = joins ? withHighlight(highlight, area) : highlight.filter((code) => code !== area);
        store.change({ areas: { kind: "list", codes }, highlight: next });
      }}
    />
  );
}
