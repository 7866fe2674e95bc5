import type { Text } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import type { Filters } from "../../state/filters.ts";
import { fetched } from "../../ui/fetched.tsx";
import { Popover } from "../../ui/Popover.tsx";

const LABEL: Text = { zh: "年度小结", en: "Year in figures" };

const Panel = fetched(async () => (await import("./digest/Panel.tsx")).DigestPanel);

type Props = { readonly filters: Filters; readonly stock: Stock };

/** The button of the report over one year; all that makes it is fetched when the button is used. */
export function Digest({ filters, stock }: Props) {
  return (
    <Popover button={LABEL[filters.locale]} align="end">
      {() => <Panel filters={filters} stock={stock} />}
    </Popover>
  );
}
