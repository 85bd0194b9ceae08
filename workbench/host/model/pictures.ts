import type { Picture } from "./shape";

/** Points per pixel at 96 pixels to the inch, which is what Excel takes where a picture does not say otherwise. */
const PIXEL = 0.75;

/** The picture in a Base64 text; undefined when it is neither PNG nor JPEG, or not whole at its beginning. */
export function pictureOf(base64: string): Picture | undefined {
  const bytes = bytesOf(base64);
  if (!bytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const png = pngSize(view);
  const size = png ?? jpegSize(view);
  if (!size || size.width === 0 || size.height === 0) return undefined;
  return { format: png ? "PNG" : "JPEG", base64, width: size.width * PIXEL, height: size.height * PIXEL };
}

export function bytesOf(base64: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) return undefined;
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0));
  } catch {
    // Its length is not that of a Base64 text: no picture, which is what the caller is told.
    return undefined;
  }
}

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The eight bytes of every PNG, then its first block, which begins with its size. */
function pngSize(view: DataView): Size | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the block that says how the picture is coded (SOF, C0…CF but for three others). */
function jpegSize(view: DataView): Size | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const coded = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (coded) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
