import Papa from "papaparse";

const MOST_MENDED = 20;

/**
 * A text in which quotes stand around fields alone. One that opens a field and is not closed at its end
 * (`"待定"说明`) is part of what is written: taken for a field's, it would swallow the lines that follow.
 */
export function withSoundQuotes(text: string, delimiter: string): string {
  let sound = text;
  for (let mended = 0; mended < MOST_MENDED; mended += 1) {
    const start = unsoundField(sound, delimiter);
    if (start === undefined) return sound;
    const end = fieldEnd(sound, start, delimiter);
    sound = `${sound.slice(0, start)}${quoted(sound.slice(start, end))}${sound.slice(end)}`;
  }
  return sound;
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  return Math.min(
    ...[delimiter, "\n"].map((sign) => text.indexOf(sign, start)).filter((at) => at >= 0),
    text.length,
  );
}

/** Where the first field begins whose quotes do not match. */
function unsoundField(text: string, delimiter: string): number | undefined {
  if (!text.includes('"')) return undefined;
  let start: number | undefined;
  Papa.parse(text, {
    delimiter,
    newline: "\n",
    step: ({ errors: [error] }, parser) => {
      if (error?.index === undefined) return;
      start = error.index - 1;
      parser.abort();
    },
  });
  return start;
}

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}
