import Papa from "papaparse";

/**
 * A text in which quotes stand around fields alone. One that opens a field and is not closed at its end
 * (`"待定"说明`) is part of what is written: taken for a field's, it would swallow the lines that follow.
 */
export function withSoundQuotes(text: string, delimiter: string): string {
  return areSound(text, delimiter) ? text : mended(text, delimiter);
}

function areSound(text: string, delimiter: string): boolean {
  let isSound = true;
  if (!text.includes('"')) return isSound;
  Papa.parse(text, {
    delimiter,
    newline: "\n",
    step: ({ errors }, parser) => {
      if (errors.length === 0) return;
      isSound = false;
      parser.abort();
    },
  });
  return isSound;
}

function mended(text: string, delimiter: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isQuoted = text[at] === '"';
    const closed = isQuoted ? closedAt(text, at, delimiter) : undefined;
    const end = closed ?? fieldEnd(text, at, delimiter);
    if (isQuoted && closed === undefined) {
      pieces.push(text.slice(copied, at), `"${text.slice(at, end).replaceAll('"', '""')}"`);
      copied = end;
    }
    at = end;
  }
  return pieces.join("") + text.slice(copied);
}

/** The end of a field whose quotes match. */
function closedAt(text: string, start: number, delimiter: string): number | undefined {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return undefined;
  let end = quote + 1;
  while (text[end] === " ") end += 1;
  return end === text.length || text[end] === "\n" || text[end] === delimiter ? end : undefined;
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at += 1) if (text[at] === delimiter || text[at] === "\n") return at;
  return text.length;
}
