import type { Block, CasesBlock, FactsBlock, StatementsBlock } from "../../report/blocks.ts";
import { plain } from "../../report/rich.ts";
import { chartPart } from "./chart-part.ts";
import { figuresPart } from "./figures-part.ts";
import type { Ink } from "./ink.ts";
import { beside, paragraph, titleOf } from "./part.ts";
import type { Part, Spaced } from "./part.ts";
import { tablePart } from "./table-part.ts";

const [WIDE, MIDDLE, CLOSE] = [22, 10, 3];
/** How far what belongs to a mark or a label stands to the right of it. */
const HANG = 12;

/** A block of a report, as parts below each other; finding and verdict stand at the picture's head. */
export function blockParts(block: Block, width: number, ink: Ink): readonly Spaced[] {
  switch (block.kind) {
    case "finding":
    case "verdict":
    case "absent":
      return [];
    case "chart":
      return titled(block.title, chartPart(block, width, ink), block.note, width, ink);
    case "table":
      return titled(block.title, tablePart(block.table, width, ink), block.note, width, ink);
    case "figures":
      return [{ part: figuresPart(block, width, ink), gap: MIDDLE }];
    case "statements":
      return statementParts(block, width, ink);
    case "facts":
      return factParts(block, width, ink);
    case "cases":
      return caseParts(block, width, ink);
    case "note":
      return [noteOf(plain(block.text), width, ink)];
    case "group":
      return [
        ...(block.title === undefined ? [] : [headingOf(block.title, width, ink, 15)]),
        ...block.blocks.flatMap((one) => blockParts(one, width, ink)),
      ];
  }
}

function titled(
  title: string,
  part: Part,
  note: string | undefined,
  width: number,
  ink: Ink,
): readonly Spaced[] {
  return [
    headingOf(title, width, ink),
    { part, gap: CLOSE * 2 },
    ...(note === undefined ? [] : [noteOf(note, width, ink)]),
  ];
}

function headingOf(text: string, width: number, { heading }: Ink, size = heading.size): Spaced {
  return { part: titleOf(text, width, { ...heading, size }), gap: WIDE };
}

function noteOf(text: string, width: number, { small }: Ink): Spaced {
  return { part: paragraph(text, width, small), gap: MIDDLE };
}

function statementParts(
  { title, groups, rule }: StatementsBlock,
  width: number,
  ink: Ink,
): readonly Spaced[] {
  return [
    headingOf(title, width, ink),
    ...groups.flatMap((group): readonly Spaced[] => {
      const color = ink.tone[group.tone];
      const said = group.statements.map((text) => ({
        part: marked(plain(text), color, width, ink),
        gap: CLOSE,
      }));
      const none = { part: paragraph(group.none ?? "", width, ink.small), gap: CLOSE };
      return [
        ...(group.title === ""
          ? []
          : [{ part: paragraph(group.title, width, { ...ink.strong, color }), gap: MIDDLE }]),
        ...(said.length > 0 ? said : [none]),
      ];
    }),
    ...(rule === undefined ? [] : [noteOf(rule, width, ink)]),
  ];
}

/** A sentence of a list, behind its mark. */
function marked(text: string, color: string, width: number, ink: Ink): Part {
  return beside([
    { part: paragraph("·", HANG, { ...ink.strong, color }), at: 0 },
    { part: paragraph(text, width - HANG, { ...ink.body, size: 12 }), at: HANG },
  ]);
}

function factParts({ title, facts }: FactsBlock, width: number, ink: Ink): readonly Spaced[] {
  const label = Math.min(140, width * 0.3);
  return [
    ...(title === undefined ? [] : [headingOf(title, width, ink)]),
    ...facts.map((fact) => ({
      part: beside([
        { part: paragraph(fact.label, label, { ...ink.small, size: 12 }), at: 0 },
        {
          part: paragraph(plain(fact.value), width - label - HANG, { ...ink.body, size: 12 }),
          at: label + HANG,
        },
      ]),
      gap: CLOSE,
    })),
  ];
}

function caseParts({ groups, none = "" }: CasesBlock, width: number, ink: Ink): readonly Spaced[] {
  const parts = groups.flatMap((group): readonly Spaced[] => [
    ...(group.title === "" ? [] : [headingOf(group.title, width, ink, 15)]),
    ...group.cases.flatMap(({ title, badge, meta, lines }): readonly Spaced[] => [
      { part: paragraph(title, width, ink.heading), gap: MIDDLE },
      ...(badge
        ? [
            {
              part: paragraph(badge.text, width, { ...ink.small, color: ink.tone[badge.tone], bold: true }),
              gap: 0,
            },
          ]
        : []),
      { part: paragraph(meta, width, ink.small), gap: 0 },
      ...lines.map((line) => ({
        part: paragraph(plain(line), width, { ...ink.body, size: 12 }),
        gap: CLOSE,
      })),
    ]),
  ]);
  return parts.length > 0 ? parts : [noteOf(none, width, ink)];
}
