import { useStore } from "zustand";
import { lead } from "../../../state/show.ts";
import type { Command } from "../../../state/show.ts";
import { useLocale } from "../../../ui/context.ts";
import { PEN, togglePen } from "../pen.ts";
import { useShow, useShowPlace } from "../show-context.ts";
import { WORDS } from "../words.ts";
import { DESK } from "./words.ts";

/** Everything that can be asked of the wall, in words, with its key. */
export function Controls() {
  const { show } = useShowPlace();
  const locale = useLocale();
  const { at, blank, isPlaying, isFrozen, hasSpotlight, ink } = useShow((state) => state);
  const isPen = useStore(PEN, (state) => state.isOn);
  const does = (command: Command) => () => {
    lead(show, command);
  };
  const blackness = blank === "black";
  return (
    <div className="desk-controls" role="group" aria-label={DESK.controls[locale]}>
      <Button label={WORDS.previous[locale]} sign="←" onPress={does({ type: "back" })} />
      <Button label={WORDS.next[locale]} sign="→" isMain onPress={does({ type: "next" })} />
      <Button label={DESK.first[locale]} sign="Home" onPress={does({ type: "first" })} />
      <Button label={DESK.last[locale]} sign="End" onPress={does({ type: "last" })} />
      <Button label={WORDS[isPlaying ? "pause" : "play"][locale]} sign="S" onPress={does({ type: "play" })} />
      <Button label={DESK.blackKey[locale]} sign="B" isOn={blackness} onPress={does({ type: "black" })} />
      <Button
        label={DESK.whiteKey[locale]}
        sign="W"
        isOn={blank === "white"}
        onPress={does({ type: "white" })}
      />
      <Button
        label={DESK[isFrozen ? "thaw" : "freeze"][locale]}
        sign="Z"
        onPress={does({ type: "freeze" })}
      />
      <Button label={WORDS.pen[locale]} sign="D" isOn={isPen} onPress={togglePen} />
      <Button
        label={WORDS.erase[locale]}
        sign="E"
        isOff={!ink.some((line) => line.at === at)}
        onPress={() => {
          show.send({ type: "erase", at });
        }}
      />
      <Button
        label={DESK.spotlight[locale]}
        sign="L"
        isOn={hasSpotlight}
        onPress={does({ type: "spotlight" })}
      />
    </div>
  );
}

type ButtonProps = {
  readonly label: string;
  /** Its key. */
  readonly sign: string;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  readonly isMain?: boolean;
  readonly onPress: () => void;
};

function Button({ label, sign, isOn, isOff = false, isMain = false, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className={isMain ? "desk-main" : undefined}
      aria-pressed={isOn}
      disabled={isOff}
      onClick={onPress}
    >
      {label}
      <kbd aria-hidden="true">{sign}</kbd>
    </button>
  );
}
