import { useEffect, useState } from "react";
import type { Row } from "../../state/ask/row.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { reopen } from "../reopen.ts";
import { resolve } from "./resolve.ts";
import type { Answer, Door } from "./resolve.ts";

/** Milliseconds without a key after which the figures of an answer are fetched: half a word asks for others. */
const REST = 150;

/** What the views behind the rows say, the active one's first, as they come; and the way to have one at once. */
export function useAnswers(
  rows: readonly Row[],
  active: Row | undefined,
): {
  readonly known: (row: Row) => Answer | undefined;
  readonly answerNow: (row: Row) => Promise<Answer>;
} {
  const { resources, reader } = useApp();
  const locale = useLocale();
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [door] = useState<Door>(() => ({
    reopen: (link) => reopen(link, undefined, resources, reader),
    stock: () => {
      const { stock } = resources.getState();
      if (!stock) throw new Error("An answer was asked for before the list of indicators was there.");
      return stock;
    },
  }));
  const keyOf = (row: Row) => `${locale} ${JSON.stringify(row)}`;
  const wanted = [...new Set([...(active ? [active] : []), ...rows])].filter(
    (row) => !answers.has(keyOf(row)),
  );
  const key = wanted.map(keyOf).join("\n");
  const [next] = wanted;
  useEffect(() => {
    if (!next) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      resolve(next, locale, door).then((answer) => {
        if (isWanted) setAnswers((before) => new Map(before).set(keyOf(next), answer));
      }, reportError);
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the rows, which are made anew with each letter
  }, [key, locale, door]);
  return {
    known: (row) => answers.get(keyOf(row)),
    answerNow: (row) => resolve(row, locale, door),
  };
}
