import { Range, type IRange, type IScale } from "@univerjs/core";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import type { CellPicture } from "../view";
import type { DrawnCell } from "./cell-data";

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Walks the drawn cells of the strip that Univer is painting and hands each with its frame to `paint`. */
abstract class PictureExtension extends SheetExtension {
  override draw(ctx: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton, changed: IRange[]): void {
    const { worksheet, rowColumnSegment } = skeleton;
    for (const range of changed?.length ? changed : [rowColumnSegment]) {
      Range.foreach(range, (row, column) => {
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const { picture } = (worksheet.getCell(row, column) ?? {}) as Partial<DrawnCell>;
        if (!picture) return;
        const place = skeleton.getCellWithCoordByIndex(row, column, false);
        if (place.isMerged) return;
        const { startX, startY, endX, endY } = place.isMergedMainCell ? place.mergeInfo : place;
        ctx.save();
        this.paint(ctx, picture, { left: startX, top: startY, right: endX, bottom: endY });
        ctx.restore();
      });
    }
  }

  protected abstract paint(ctx: UniverRenderingContext, picture: CellPicture, frame: Frame): void;
}

/** Data bars lie over the fill and under the text. */
class DataBars extends PictureExtension {
  override uKey = "WorkbenchDataBars";
  protected override Z_INDEX = 30;

  protected override paint(ctx: UniverRenderingContext, { dataBar: bar }: CellPicture, frame: Frame): void {
    if (!bar) return;
    const [left, inner] = [frame.left + 2, frame.right - frame.left - 4];
    const [top, height] = [frame.top + 2, frame.bottom - frame.top - 5];
    const [from, to] = [left + inner * bar.from, left + inner * bar.to];
    if (to > from) {
      ctx.fillStyle = bar.color;
      if (bar.gradient) {
        const fading = bar.leftward
          ? ctx.createLinearGradient(to, 0, from, 0)
          : ctx.createLinearGradient(from, 0, to, 0);
        fading.addColorStop(0, bar.color);
        fading.addColorStop(1, `${bar.color}26`);
        ctx.fillStyle = fading;
      }
      ctx.fillRect(from, top, to - from, height);
      if (bar.borderColor) line(ctx, bar.borderColor, () => ctx.strokeRect(from, top, to - from, height));
    }
    if (!bar.axis) return;
    const at = left + inner * bar.axis.at;
    ctx.setLineDash([2, 2]);
    line(ctx, bar.axis.color, () => {
      ctx.beginPath();
      ctx.moveTo(at, frame.top);
      ctx.lineTo(at, frame.bottom);
      ctx.stroke();
    });
  }
}

function line(ctx: UniverRenderingContext, color: string, draw: () => void): void {
  ctx.strokeStyle = color;
  ctx.setLineWidthByPrecision(1);
  draw();
}

/** Icons of icon sets: small shapes over the fill, beside the text. */
class Icons extends PictureExtension {
  override uKey = "WorkbenchIcons";
  protected override Z_INDEX = 56;

  protected override paint(ctx: UniverRenderingContext, { icon }: CellPicture, frame: Frame): void {
    if (icon) paintIcon(ctx, icon, frame.left + 10, (frame.top + frame.bottom) / 2);
  }
}

const FROM_WORST = ["#d13438", "#e3a21a", "#107c41"];

function paintIcon(ctx: UniverRenderingContext, icon: NonNullable<CellPicture["icon"]>, x: number, y: number): void {
  const steps = Number(/^\d/.exec(icon.set.replace(/^[a-z]+/i, (word) => WORDS[word.slice(0, 4)] ?? word))?.[0] ?? 3);
  const share = steps > 1 ? icon.index / (steps - 1) : 1;
  ctx.fillStyle = /gray/i.test(icon.set) ? "#767676" : FROM_WORST[share < 0.34 ? 0 : share < 0.67 ? 1 : 2]!;
  ctx.beginPath();
  if (/arrow|triangle/i.test(icon.set)) {
    ctx.translate(x, y);
    ctx.rotate((1 - share) * Math.PI);
    ctx.moveTo(0, -6);
    ctx.lineTo(5, 0);
    ctx.lineTo(2, 0);
    ctx.lineTo(2, 5);
    ctx.lineTo(-2, 5);
    ctx.lineTo(-2, 0);
    ctx.lineTo(-5, 0);
  } else ctx.arc(x, y, 5, 0, 2 * Math.PI);
  ctx.closePath();
  ctx.fill();
}

/** The API spells the size of a set as a word: "threeArrows", "fiveRating". */
const WORDS: Readonly<Record<string, string>> = { thre: "3", four: "4", five: "5" };

/** Once per page: Univer keeps one list of extensions for every sheet it draws. */
export function registerPictures(): void {
  SpreadsheetExtensionRegistry.add(DataBars);
  SpreadsheetExtensionRegistry.add(Icons);
}
