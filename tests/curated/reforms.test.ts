import { describe, expect, it } from "vitest";
import { figureNamed, figuresOf, listPlace, namesOf } from "../../src/core/library.ts";
import { isPaired, pairsOf } from "../../src/core/reform-effects.ts";
import { EFFECT_KINDS } from "../../src/core/reform.ts";
import { chooseReforms, evidenceOf, firstsOf } from "../../src/core/reforms.ts";
import { encodeAreaReforms } from "../../src/curate/encode-area-reforms.ts";
import { formatPeriod } from "../../src/i18n/format.ts";
import { claimName, EFFECT_KIND_NAMES, PAIR_REFUSAL_NAMES } from "../../src/i18n/reforms.ts";
import { EVIDENCE_TERMS } from "../../src/i18n/terms-evidence.ts";
import { LOCALES } from "../../src/i18n/text.ts";
import type { Locale } from "../../src/i18n/text.ts";
import { blockOf, blocksOf, sentenceOf } from "../../src/report/report.ts";
import type { Report } from "../../src/report/report.ts";
import { EMPTY_SHEET } from "../../src/core/sheet.ts";
import { effectText } from "../../src/views/area/reforms.ts";
import { choiceOf } from "../../src/views/reforms/choice.ts";
import { report } from "../../src/views/reforms/report.ts";
import { ADDRESS } from "../../src/views/registry.ts";
import { bundled } from "../fixture.ts";
import { library, reformStock } from "../reform-shelf.ts";
import { wordsOf } from "../report-parts.ts";
import { cases } from "../extent.ts";

const { reforms } = library;
const profiles = encodeAreaReforms(bundled.curated, bundled.evidence);

function reportAt(link: string, locale: Locale): Report {
  const { filters } = ADDRESS.decode(`#/reforms${link}`);
  const own = { ...filters, locale };
  return report(own, {
    stock: reformStock,
    sheet: EMPTY_SHEET,
    address: (patch) => ADDRESS.link(own, patch),
  });
}

/** What a heading counts: all cases, those of each kind of evidence, those without a figure, those that claim to be first. */
function countsIn(sentence: string, locale: Locale): readonly number[] {
  const names = [...EFFECT_KINDS.map((kind) => EFFECT_KIND_NAMES[kind][locale]), NO_FIGURE[locale]];
  const patterns = [/^\D*(\d+)/, ...names.map((name) => new RegExp(`${name} ?(\\d+)`)), FIRSTS[locale]];
  return patterns.map((pattern) => Number(pattern.exec(sentence)?.[1] ?? 0));
}

const NO_FIGURE = { zh: "没有数字", en: "no figure" };
const FIRSTS = { zh: /(\d+)个自称率先/, en: /(\d+) with a claim to be first/ };

describe.each(cases(LOCALES, (locale) => locale === "zh"))("the reforms in %s", (locale) => {
  const areas = [...new Set(reforms.map(({ area }) => area))];

  it.each(["", ...areas.map((area) => `?ra=${area}`)])("are counted truly at %s", (link) => {
    const one = reportAt(link, locale);
    const chosen = chooseReforms(library, choiceOf(ADDRESS.decode(`#/reforms${link}`).filters));
    const kinds = [...EFFECT_KINDS, undefined].map(
      (kind) => chosen.filter((reform) => evidenceOf(reform) === kind).length,
    );
    const firsts = chosen.filter((reform) => firstsOf(reform).length > 0).length;
    expect(countsIn(sentenceOf(one), locale)).toEqual([chosen.length, ...kinds, firsts]);
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(chosen.length);
  });

  it("are found by each kind of evidence as many as the heading says", () => {
    const [, ...counts] = countsIn(sentenceOf(reportAt("", locale)), locale);
    for (const [index, kind] of EFFECT_KINDS.entries()) {
      const list = blockOf(reportAt(`?rm=${kind}`, locale), "list");
      expect(list?.kind === "table" && list.table.rows.length).toBe(counts[index]);
    }
  });

  it("say of every figure what it says of its reform, and of every place among how many", () => {
    for (const reform of reforms) {
      const block = blockOf(reportAt(`/${reform.id}`, locale), "effects");
      const rows = block?.kind === "table" ? block.table.rows : [];
      const said = reform.effects.flatMap((effect) => namesOf(effect).map(() => effect.kind));
      expect(rows.length).toBe(said.length);
      for (const [index, { cells }] of rows.entries()) {
        const kind = said[index];
        const own = cells.at(-1)?.text;
        const derived = EVIDENCE_TERMS.derived[locale];
        // What is worked out is mentioned nowhere.
        if (kind === "mention" && own?.includes(derived))
          expect(own).not.toContain(EFFECT_KIND_NAMES.mention[locale]);
        else expect(own).toContain(kind && EFFECT_KIND_NAMES[kind][locale]);
        const figure = figureNamed(library, cells[1]?.origin ?? "");
        const place = listPlace(figure?.indicator);
        if (place)
          expect(cells[1]?.text).toMatch(
            /^(第|no\. )\d+(\/\d+|（榜单共几名未注明）| \(list size not stated\))$/,
          );
        if (place?.among !== undefined) expect(figure?.value).toBeLessThanOrEqual(place.among);
      }
    }
  });

  it("call first only what their texts say is first", () => {
    for (const reform of reforms) {
      const words = wordsOf(reportAt(`/${reform.id}`, locale), locale);
      for (const claim of reform.claims) expect(words).toContain(claimName(claim)[locale]);
      const list = blockOf(reportAt(`?q=${encodeURIComponent(reform.name.zh)}`, locale), "list");
      const row = list?.kind === "table" ? list.table.rows.find(({ key }) => key === reform.id) : undefined;
      const first = row?.cells[list?.kind === "table" ? indexOf(list.table.columns, "firsts") : -1]?.text;
      expect([reform.id, first === ""]).toEqual([reform.id, firstsOf(reform).length === 0]);
    }
  });

  it("tell effects on a profile without brackets in brackets, millions below one or plurals of one", () => {
    const told = [...profiles.values()].flatMap(({ reforms: own }) =>
      own.flatMap(({ effects }) => effects.map((effect) => effectText(effect, locale))),
    );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((said) => /（[^）]*（|\([^)]*\(/.test(said.replace(/^[^：:]*[：:]/, "")))).toEqual([]);
    const cells = reforms.flatMap(({ id }) => {
      const block = blockOf(reportAt(`/${id}`, locale), "effects");
      return block?.kind === "table" ? block.table.rows.flatMap((row) => row.cells[1]?.text ?? []) : [];
    });
    const odd = /(?<![\d.,])0\.\d+ (million|thousand)\b|(?<![\d.,])1 (days|people|enterprises|years|items)\b/;
    expect([...told, ...cells].filter((said) => odd.test(said))).toEqual([]);
  });

  it("join a before and an after by one rule on every page", () => {
    const drawn = blocksOf(reportAt("?rl=effects", locale), "chart").flatMap(({ id, plot }) =>
      id === "before-after" && plot.kind === "dumbbell" ? plot.model.groups.flatMap(({ rows }) => rows) : [],
    );
    const keys = drawn.map(({ key }) => key.split("|").slice(1).join("|"));
    for (const reform of reforms) {
      const brief = profiles.get(reform.area)?.reforms.find(({ id }) => id === reform.id);
      const joined = brief?.effects.filter(({ values }) => values.length === 2) ?? [];
      const pairs = pairsOf(library, [reform]);
      const kept = pairs.filter(({ refusal }) => refusal === undefined);
      expect(joined.map(({ values }) => values.map(({ value }) => value))).toEqual(
        kept.map(({ before, after }) => [before.value, after.value]),
      );
      const page = reportAt(`/${reform.id}`, locale);
      for (const { before, after, refusal } of pairs) {
        expect(keys.includes(`${before.id}|${after.id}`)).toBe(refusal === undefined);
        const lines = brief?.effects.map((effect) => effectText(effect, locale)).join("\n") ?? "";
        for (const { note } of reform.effects.filter(isPaired))
          if (note) expect(lines).toContain(note[locale].replace(/[。.]$/, ""));
        if (!refusal) continue;
        const told = brief?.effects.filter((effect) => effect.refusal === refusal) ?? [];
        const apart = PAIR_REFUSAL_NAMES[refusal][locale];
        expect(told.map((effect) => effectText(effect, locale)).join()).toContain(apart);
        expect(wordsOf(page, locale)).toContain(apart);
      }
    }
  });
});

describe("the profiles", () => {
  it("tell what reforms brought about, and neither what they made nor what is only mentioned", () => {
    const told = [...profiles.values()].flatMap((wire) => wire.reforms);
    expect(told.length).toBe(reforms.length);
    for (const { id, effects } of told) {
      const reform = reforms.find((one) => one.id === id);
      const telling = reform?.effects.some(({ kind }) => kind === "before-after" || kind === "outcome");
      expect([id, effects.length > 0]).toEqual([id, telling]);
    }
  });
});

describe("the data of the articles", () => {
  it("have a before and an after of one thing at two times wherever they say so", () => {
    const paired = reforms.filter((reform) => evidenceOf(reform) === "before-after");
    expect(paired.length).toBe(7);
    for (const { before, after } of pairsOf(library, paired)) {
      expect(before.indicator?.id).toBe(after.indicator?.id);
      if (before.period !== after.period) continue;
      expect(formatPeriod(before.period, "zh")).toBe(formatPeriod("undated" as typeof before.period, "zh"));
    }
    for (const { effects } of reforms)
      for (const effect of effects) expect(isPaired(effect)).toBe(effect.kind === "before-after");
  });

  it("never let a promise, a plan or a claim count as an effect", () => {
    for (const reform of reforms)
      for (const effect of reform.effects) {
        const [figure] = figuresOf(library, { ...reform, effects: [effect] });
        const stated = figure?.origin.kind === "stated" ? figure.origin.observation.nature : "result";
        if (stated !== "result" || figure?.indicator?.kind === "claim") expect(effect.kind).toBe("mention");
      }
  });

  it("name the fourth summit of 天河 as its article does", () => {
    const events = reforms.find(({ id }) => id === "th-city-events");
    expect(events?.includes?.map(({ zh }) => zh)).toEqual(["第四届文创大会·天河峰会"]);
  });
});

function indexOf(columns: readonly { readonly id: string }[], id: string): number {
  return columns.findIndex((column) => column.id === id);
}
