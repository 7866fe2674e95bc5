import { OUTPUT_TERMS } from "../../i18n/terms-outputs.ts";
import { useId, useMemo } from "react";
import type { Text } from "../../core/types.ts";
import { measured } from "../../exports/picture/draw.ts";
import { THEMES } from "../../exports/picture/ink.ts";
import type { Theme } from "../../exports/picture/ink.ts";
import { MOST_SIDE, tooLarge } from "../../exports/picture/limit.ts";
import { frameOf, ONE_COLUMN, SHAPE_NAMES, TIMES } from "../../exports/picture/shape.ts";
import type { Shape } from "../../exports/picture/shape.ts";
import type { Taken } from "../../exports/types.ts";
import { formatNumber } from "../../i18n/format.ts";
import type { Block } from "../../report/blocks.ts";
import { useLocale } from "../context.ts";
import { LEAST_SIDE } from "./read-pixels.ts";
import type { Wish } from "./useWish.ts";

const WORDS = {
  shape: { zh: "形状", en: "Shape" },
  width: { zh: "宽", en: "Width" },
  height: { zh: "高", en: "Height" },
  asNeeded: { zh: "按需", en: "as needed" },
  times: { zh: "清晰度", en: "Sharpness" },
  theme: OUTPUT_TERMS.colours,
  pixels: { zh: " 像素", en: " pixels" },
  small: { zh: "；字很小，最好选更大的尺寸", en: "; its type is very small, better choose a larger size" },
  cut: {
    zh: "；放不下的行或部分不列出，图中注明",
    en: "; rows or parts without room are left out, which the picture says",
  },
  sides: {
    zh: `宽和高请输入 ${String(LEAST_SIDE)} 至 ${String(MOST_SIDE)} 的整数。`,
    en: `Width and height are whole numbers from ${String(LEAST_SIDE)} to ${String(MOST_SIDE)}.`,
  },
} satisfies Record<string, Text>;

const THEME_NAMES: Readonly<Record<Theme, Text>> = {
  light: { zh: "浅色底", en: "On light" },
  dark: { zh: "深色底", en: "On dark" },
};

/** Type that is smaller than this in a picture is hard to read. */
const LEGIBLE = 9;

type Props = {
  readonly wish: Wish;
  readonly inPixels: boolean;
  readonly taken: Taken;
  readonly block: Block | undefined;
};

/** The shape, sharpness and colours of a picture, and how large it is going to be. */
export function PictureFields({
  wish: { chosen, choose, shapes, picture, isReady },
  inPixels,
  taken,
  block,
}: Props) {
  const locale = useLocale();
  return (
    <>
      <label className="take-shape">
        {WORDS.shape[locale]}{" "}
        <select
          value={chosen.shape}
          onChange={({ target }) => {
            choose({ shape: target.value as Shape });
          }}
        >
          {shapes.map((shape) => (
            <option key={shape} value={shape}>
              {(block || shape !== "screen" ? SHAPE_NAMES[shape] : ONE_COLUMN)[locale]}
            </option>
          ))}
        </select>
      </label>
      {chosen.shape === "own" && (
        <p className="take-own">
          {(["width", "height"] as const).map((side) => (
            <label key={side}>
              {WORDS[side][locale]}{" "}
              <input
                type="text"
                inputMode="numeric"
                size={6}
                value={chosen[side]}
                placeholder={side === "height" && !block ? WORDS.asNeeded[locale] : undefined}
                onChange={({ target }) => {
                  choose({ [side]: target.value });
                }}
              />
            </label>
          ))}
        </p>
      )}
      {inPixels && (
        <Options
          name={WORDS.times[locale]}
          options={TIMES.map((times) => ({ value: times, text: `${String(times)}×` }))}
          chosen={chosen.times}
          onChoose={(times) => {
            choose({ times });
          }}
        />
      )}
      <Options
        name={WORDS.theme[locale]}
        options={THEMES.map((theme) => ({ value: theme, text: THEME_NAMES[theme][locale] }))}
        chosen={chosen.theme}
        onChoose={(theme) => {
          choose({ theme });
        }}
      />
      {isReady ? (
        <Size picture={picture} inPixels={inPixels} taken={taken} block={block} />
      ) : (
        <p className="note" role="alert">
          {WORDS.sides[locale]}
        </p>
      )}
    </>
  );
}

type OptionsProps<Value> = {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

function Options<Value extends string | number>({ name, options, chosen, onChoose }: OptionsProps<Value>) {
  const group = useId();
  return (
    <fieldset>
      <legend>{name}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** How large the picture is going to be, or why it cannot be made. */
function Size({ picture, inPixels, taken, block }: Omit<Props, "wish"> & Pick<Wish, "picture">) {
  const locale = useLocale();
  const key = JSON.stringify(picture);
  const size = useMemo(
    () => measured(taken, block, frameOf(picture, inPixels), picture.times),
    // oxlint-disable-next-line react/exhaustive-deps -- the same report and wish make the same size
    [taken.report, block, key, inPixels],
  );
  const refusal = inPixels ? tooLarge(size) : undefined;
  const sides = `${formatNumber(size.width, 0)} × ${formatNumber(size.height, 0)}${WORDS.pixels[locale]}`;
  return (
    <p className="note" role={refusal ? "alert" : "status"}>
      {refusal
        ? refusal[locale]
        : sides + (size.isCut ? WORDS.cut[locale] : size.type < LEGIBLE ? WORDS.small[locale] : "")}
    </p>
  );
}
