import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

/**
 * Makes Carlito, whose letters are as wide as Calibri's, known to programs started with the environment it returns: without
 * it LibreOffice takes a wider font where Calibri is not installed, and texts need more lines than in Excel.
 *
 * @param folder an empty folder, to be kept as long as the programs run
 */
export function withCarlito(folder: string): NodeJS.ProcessEnv {
  const from = join(process.cwd(), "node_modules", "@fontsource", "carlito", "files");
  const fonts = join(folder, "fonts");
  mkdirSync(fonts, { recursive: true });
  for (const name of readdirSync(from).filter((each) => /^carlito-latin-\d+-\w+\.woff$/.test(each))) {
    writeFileSync(join(fonts, name.replace(/woff$/, "ttf")), unpacked(readFileSync(join(from, name))));
  }
  const settings = join(folder, "fonts.conf");
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fonts}</dir>` +
      `<cachedir>${join(folder, "cache")}</cachedir></fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: settings };
}

const WOFF_HEAD = 44;
const WOFF_ENTRY = 20;
const FONT_HEAD = 12;
const FONT_ENTRY = 16;

/** A font of the web (WOFF 1.0) as the TrueType font within it: the same tables, no longer packed. */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(FONT_HEAD + count * FONT_ENTRY);
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(FONT_ENTRY << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(FONT_ENTRY * count - (FONT_ENTRY << power), 10);
  const tables: Buffer[] = [];
  let at = head.length;
  for (let i = 0; i < count; i++) {
    const entry = WOFF_HEAD + i * WOFF_ENTRY;
    const [start, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const stored = woff.subarray(start, start + packed);
    const table = packed < size ? inflateSync(stored) : stored;
    const place = FONT_HEAD + i * FONT_ENTRY;
    woff.copy(head, place, entry, entry + 4);
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), place + 4);
    head.writeUInt32BE(at, place + 8);
    head.writeUInt32BE(size, place + 12);
    const filler = Buffer.alloc((4 - (size % 4)) % 4);
    tables.push(table, filler);
    at += size + filler.length;
  }
  return Buffer.concat([head, ...tables]);
}
