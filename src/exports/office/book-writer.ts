import { failure } from "../failure.ts";

/** The years that an archive can say it was made in; the writer says the machine's, and breaks off at any other. */
const YEARS = { first: 1980, last: 2099 };

/** What writes workbooks; a machine that has lost its clock is told so, not that something went wrong. */
export async function bookWriter() {
  const year = new Date().getFullYear();
  if (year < YEARS.first || year > YEARS.last)
    throw failure({
      zh: `本机时钟显示${String(year)}年，请先校正`,
      en: `the clock of this machine says ${String(year)}; please set it first`,
    });
  return (await import("write-excel-file/universal")).default;
}
