import { useEffect, useState } from "react";
import type { Row } from "../../state/ask/row.ts";
import { useApp, useLocale } from "../../ui/context.ts";
import { reopen } from "../reopen.ts";
import { resolve } from "./resolve.ts";
import type { Answer, Door } from "./resolve.ts";

/** Milliseconds without a key after which the figures of an answer are fetched: half a word asks for others. */
const REST = 150;

/** What the view behind a row says, once it is there; and the way to have it at once. */
export function useAnswer(row: Row | undefined): {
  readonly answer: Answer | undefined;
  readonly answerNow: (row: Row) => Promise<Answer>;
} {
  const { resources, reader } = useApp();
  const locale = useLocale();
  const [known, setKnown] = useState<{ readonly key: string; readonly answer: Answer }>();
  const [door] = useState<Door>(() => ({
    reopen: (link) => reopen(link, undefined, resources, reader),
    stock: () => {
      const { stock } = resources.getState();
      if (!stock) throw new Error("An answer was asked for before the list of indicators was there.");
      return stock;
    },
  }));
  const key = row && `${locale} ${JSON.stringify(row)}`;
  useEffect(() => {
    if (!row || key === undefined) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      resolve(row, locale, door).then((answer) => {
        if (isWanted) setKnown({ key, answer });
      }, reportError);
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the row, which is made anew with each letter
  }, [key, locale, door]);
  return {
    answer: known?.key === key ? known?.answer : undefined,
    answerNow: (one) => resolve(one, locale, door),
  };
}
