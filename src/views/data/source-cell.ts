import type { TableCell } from "../../core/table.ts";
import type { SourceId } from "../../core/types.ts";
import { publisherName } from "../../i18n/publishers.ts";
import { titleText } from "../../i18n/source-names.ts";
import { toRecord } from "./links.ts";
import type { Scene } from "./scene.ts";

/** A source by its publisher and title, leading to its record, also under an id of before; what is gone by its title alone. */
export function sourceCell(
  { names, catalog, address, locale }: Scene,
  id: SourceId,
  title: string = id,
): TableCell {
  const present = names.sources.has(id) ? id : catalog.formerSources[id];
  const known = present && names.sources.get(present);
  if (!known) return { text: title, value: title };
  const text = `${publisherName(known, locale)} · ${titleText(known, locale)}`;
  return { text, value: text, href: address(toRecord("sources", known.id)) };
}
