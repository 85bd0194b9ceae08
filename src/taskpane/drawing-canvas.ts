import type { Drawing } from "../blueprint/drawing";
import { FONT, linesIn } from "./drawing-svg";

/** Pixels to a point: twice those of the screen, so that the picture is sharp in print. */
const SHARP = (4 / 3) * 2;
/** Browsers draw nothing on a canvas that is larger. */
const MOST_PIXELS = 8_000;

/** A drawing as the bytes of a picture; nothing where this browser cannot draw one. */
export async function pngOf(drawing: Drawing): Promise<Blob | null> {
  const scale = Math.min(SHARP, MOST_PIXELS / Math.max(drawing.width, drawing.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(drawing.width * scale);
  canvas.height = Math.ceil(drawing.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.scale(scale, scale);
  paint(drawing, pen);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function paint({ width, height, connectors, boxes, signs }: Drawing, pen: CanvasRenderingContext2D): void {
  pen.fillStyle = "#FFFFFF";
  pen.fillRect(0, 0, width, height);
  for (const { points, color, width: thick } of connectors) {
    pen.beginPath();
    points.forEach(({ x, y }) => pen.lineTo(x, y));
    stroke(pen, { color, width: thick });
  }
  for (const box of boxes) {
    pen.beginPath();
    pen.roundRect(box.x, box.y, box.width, box.height, box.rounded ? 4.5 : 0);
    fill(pen, box.fill);
    stroke(pen, box.border);
    pen.textAlign = box.align;
    for (const { line, x, y } of linesIn(box)) write(pen, line, x, y);
  }
  for (const { x, y, width: w, height: h, line, fill: color, border } of signs) {
    pen.beginPath();
    pen.ellipse(x + w / 2, y + h / 2, w / 2, h / 2, 0, 0, 2 * Math.PI);
    fill(pen, color);
    stroke(pen, border);
    pen.textAlign = "center";
    write(pen, line, x + w / 2, y + h / 2 + line.size * 0.36);
  }
}

type Line = Drawing["signs"][number]["line"];

function write(pen: CanvasRenderingContext2D, { text, size, bold, color }: Line, x: number, y: number): void {
  pen.font = `${bold ? "600 " : ""}${size}px ${FONT}`;
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}

function fill(pen: CanvasRenderingContext2D, color: string | undefined): void {
  if (color === undefined) return;
  pen.fillStyle = color;
  pen.fill();
}

function stroke(
  pen: CanvasRenderingContext2D,
  line: { readonly color: string; readonly width: number } | undefined,
): void {
  if (!line) return;
  pen.strokeStyle = line.color;
  pen.lineWidth = line.width;
  pen.stroke();
}
