import type { Text } from "../core/types.ts";
import { COLON } from "../i18n/text.ts";
import type { ChartMenuProps } from "./ChartChoices.tsx";
import { useLocale } from "./context.ts";
import { fetched } from "./fetched.tsx";
import { Popover } from "./Popover.tsx";
import "./ChartMenu.css";

const MENU: Text = { zh: "图表菜单", en: "Chart menu" };

const Choices = fetched(async () => (await import("./ChartChoices.tsx")).ChartChoices);

/** The same small menu on every chart; what it offers is fetched when it is first opened. */
export function ChartMenu(props: ChartMenuProps) {
  const locale = useLocale();
  return (
    <Popover
      label={MENU[locale] + COLON[locale] + props.block.title}
      button="⋯"
      className="chart-menu"
      align="end"
    >
      {(close) => <Choices {...props} close={close} />}
    </Popover>
  );
}
