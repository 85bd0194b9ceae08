import { useRef, useState } from "react";
import type { Drawing } from "../../blueprint/drawing";
import { pngOf } from "../drawing-canvas";
import { svgOf } from "../drawing-svg";

/** What became of a picture that was to be copied. `turn` counts, so that the same outcome twice is told twice. */
export type Copying =
  | { readonly step: "ready" | "copying" }
  | { readonly step: "copied"; readonly turn: number }
  /** As a drawing in words: pictures are not let in. */
  | { readonly step: "text"; readonly turn: number }
  | { readonly step: "refused"; readonly turn: number };

export interface CopyTurn {
  readonly state: Copying;
  readonly copy: (drawing: Drawing) => Promise<void>;
  readonly clear: () => void;
}

/**
 * Copies a drawing: as a picture, where that is not allowed as the text of an SVG file. Where Excel shows the pane in a frame
 * without leave for the clipboard, neither goes, and there are no downloads: then it says so.
 */
export function useCopyPicture(): CopyTurn {
  const [state, setState] = useState<Copying>({ step: "ready" });
  const turns = useRef(0);

  async function copy(drawing: Drawing): Promise<void> {
    setState({ step: "copying" });
    const turn = ++turns.current;
    if (await writes(() => writePicture(drawing))) setState({ step: "copied", turn });
    else if (await writes(() => navigator.clipboard.writeText(svgOf(drawing)))) setState({ step: "text", turn });
    else setState({ step: "refused", turn });
  }
  return { state, copy, clear: () => setState({ step: "ready" }) };
}

async function writePicture(drawing: Drawing): Promise<void> {
  if (typeof ClipboardItem === "undefined") throw new TypeError("This browser has no pictures on the clipboard.");
  // Safari wants the picture promised while the click lasts, and takes it when it is there.
  const png = pngOf(drawing).then((blob) => blob ?? Promise.reject(new DOMException("", "NotSupportedError")));
  // Where the clipboard refuses at once nobody waits for the picture any more.
  png.catch(() => undefined);
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}

/** Whether it could be written: a browser that cannot, or may not, says so by throwing. */
async function writes(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    // No clipboard at all (TypeError, ReferenceError), none for this frame or kind (DOMException).
    if (error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError) return false;
    throw error;
  }
}
