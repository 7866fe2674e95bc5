import { useEffect, useRef } from "react";
import { message, readToHost } from "../../state/embed-message.ts";

type Props = {
  readonly src: string;
  readonly title: string;
  readonly height: number;
  readonly onHeight: (height: number) => void;
};

/** The embed as it will be, in a frame of its own. */
export function Preview({ src, title, height, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      const said = source === frame.current?.contentWindow ? readToHost(data) : undefined;
      if (said) onHeight(said.height);
    };
    window.addEventListener("message", onMessage);
    return () => {
      window.removeEventListener("message", onMessage);
    };
  }, [onHeight]);
  return (
    <iframe
      // Another address is another page, which a frame would only be told of.
      key={src}
      ref={frame}
      src={src}
      title={title}
      style={{ height }}
      onLoad={() => {
        frame.current?.contentWindow?.postMessage(message({ type: "measure" }), "*");
      }}
    />
  );
}
