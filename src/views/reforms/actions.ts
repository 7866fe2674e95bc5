import { figuresOf } from "../../core/library.ts";
import type { EffectFigure } from "../../core/library.ts";
import type { Text } from "../../core/types.ts";
import type { Stock } from "../../data/stock.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Filters } from "../../state/filters.ts";
import type { FigureAction } from "../types.ts";
import { labelled } from "./scene.ts";
import { shelfOf } from "./shelf.ts";

const OPEN: Text = { zh: "打开案例", en: "Open the case" };

/** A figure leads to the pages of the cases that name it. */
export function actions(subject: Subject, { locale, item }: Filters, stock: Stock): readonly FigureAction[] {
  const library = shelfOf(stock)?.library;
  const found = library?.reforms.filter(
    (reform) => reform.id !== item && figuresOf(library, reform).some((figure) => isSubject(figure, subject)),
  );
  return (found ?? []).map(({ id, name }) => ({
    text: labelled(OPEN, locale) + name[locale],
    patch: { item: id },
  }));
}

function isSubject({ origin }: EffectFigure, subject: Subject): boolean {
  return origin.kind === "stated"
    ? subject.kind === "stated" && subject.observation === origin.observation
    : subject.kind === "derived" && subject.derived === origin.derived;
}
