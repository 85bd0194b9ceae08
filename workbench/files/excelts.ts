import { Workbook as FileBook } from "@cj-tech-master/excelts";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

/**
 * The one place that knows the file library (`@cj-tech-master/excelts`): it reads and writes the parts of an .xlsx file;
 * the other files of this folder translate between its shapes and the workbook model, a file per subject. What it drops
 * (the add-in's part, custom XML, a few attributes) is added to the package afterwards: see package-parts.ts.
 */
export { FileBook };
export type FileSheet = ReturnType<FileBook["addWorksheet"]>;
export type FileCell = ReturnType<FileSheet["getCell"]>;
export type FileStyle = FileCell["style"];
export type FileRule = Parameters<FileSheet["addConditionalFormatting"]>[0]["rules"][number];
export type FileTable = Parameters<FileSheet["addTable"]>[0];
export type FileView = FileSheet["views"][number];

installChartSupport();

/** The parts of a package by path. */
export type Package = Map<string, Uint8Array>;

export async function readBook(bytes: Uint8Array): Promise<FileBook> {
  const book = new FileBook();
  await book.xlsx.load(bytes);
  return book;
}

export async function writeBook(book: FileBook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What a package may come to when it is unpacked: room for some million cells, and none for a bomb. */
export const MOST_UNPACKED = 256 * 1024 * 1024;
const MOST_PARTS = 10_000;

/**
 * Unpacks as far as the limit and no further, whatever sizes the archive itself claims.
 *
 * @throws when the bytes are no zip archive, or come to more than `most` bytes
 */
export async function unpack(bytes: Uint8Array, most = MOST_UNPACKED): Promise<Package> {
  const parts: Package = new Map();
  let total = 0;
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type !== "file") continue;
    if (parts.size >= MOST_PARTS) throw new Error(`it has more than ${MOST_PARTS} parts`);
    const chunks: Uint8Array[] = [];
    for await (const chunk of entry.stream()) {
      total += chunk.length;
      if (total > most) throw new Error(`unpacked it is larger than ${megabytes(most)}`);
      chunks.push(chunk);
    }
    parts.set(entry.path, joined(chunks));
  }
  return parts;
}

export function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export async function pack(parts: Package): Promise<Uint8Array> {
  const archive = zip({ level: 6, reproducible: true, noSort: true });
  for (const [path, bytes] of parts) archive.add(path, bytes);
  return archive.bytes();
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function textOf(parts: Package, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes && decoder.decode(bytes);
}

export function setText(parts: Package, path: string, text: string): void {
  parts.set(path, encoder.encode(text));
}
