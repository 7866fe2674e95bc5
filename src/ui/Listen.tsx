import { useEffect, useRef, useState } from "react";
import { heardLines } from "../charts/heard.ts";
import type { HeardLine, Tone } from "../charts/heard.ts";
import type { TrendModel } from "../charts/trend-model.ts";
import type { Text } from "../core/types.ts";
import { useLocale } from "./context.ts";

const WORDS = {
  listen: { zh: "听趋势", en: "Listen to the trend" },
  stop: { zh: "停止播放", en: "Stop playing" },
  about: {
    zh: "依次播放，音高表示数值，低音敲击表示断点",
    en: "One after another; pitch is the value, a low knock a break",
  },
  silent: { zh: "此浏览器不能播放声音", en: "This browser cannot play sounds" },
} satisfies Record<string, Text>;

/** Between one line and the next. */
const PAUSE = 0.7;
const LONG = 0.16;

/** What is heard now, and what ends it. */
type Playing = { readonly context: AudioContext; readonly name: string };

/** Plays the highlighted lines of a trend, and names each while it sounds. */
export function Listen({ model }: { readonly model: TrendModel }) {
  const locale = useLocale();
  const [playing, setPlaying] = useState<Playing | "silent">();
  const ends = useRef<() => void>(undefined);
  useEffect(() => () => ends.current?.(), []);

  function start(): void {
    const context = newContext();
    if (!context) {
      setPlaying("silent");
      return;
    }
    const lines = heardLines(model);
    const timers = lines.map((line, at) => {
      const after = at * (line.seconds + PAUSE);
      sound(context, line, after);
      return setTimeout(() => {
        setPlaying({ context, name: line.name });
      }, after * 1000);
    });
    const stop = () => {
      for (const timer of timers) clearTimeout(timer);
      context.close().catch(reportError);
      ends.current = undefined;
      setPlaying(undefined);
    };
    const all = lines.reduce((sum, { seconds }) => sum + seconds + PAUSE, 0);
    timers.push(setTimeout(stop, all * 1000));
    ends.current = stop;
  }

  const isOn = typeof playing === "object";
  return (
    <>
      <button
        type="button"
        onClick={() => {
          if (isOn) ends.current?.();
          else start();
        }}
      >
        {WORDS[isOn ? "stop" : "listen"][locale]}
      </button>
      <span role="status" className="note">
        {isOn ? `${playing.name} · ${WORDS.about[locale]}` : playing === "silent" && WORDS.silent[locale]}
      </span>
    </>
  );
}

function newContext(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}

function sound(context: AudioContext, { tones, cuts }: HeardLine, after: number): void {
  for (const tone of tones) note(context, tone, after, "sine", 0.25);
  for (const cut of cuts) note(context, cut, after, "square", 0.08);
}

/** A tone that rises and fades, so that nothing clicks. */
function note(
  context: AudioContext,
  { at, hertz }: Tone,
  after: number,
  type: OscillatorType,
  loud: number,
): void {
  const begin = context.currentTime + after + at;
  const [source, volume] = [context.createOscillator(), context.createGain()];
  source.type = type;
  source.frequency.value = hertz;
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(loud, begin + 0.02);
  volume.gain.linearRampToValueAtTime(0, begin + LONG);
  source.connect(volume).connect(context.destination);
  source.start(begin);
  source.stop(begin + LONG);
}
