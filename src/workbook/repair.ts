import type { Names } from "../blueprint/names";
import type { Mending } from "./port";
import type { WorkbookProblem } from "./problem";
import type { Repair } from "./repair-actions";
import { secondLook } from "./repair-contents";
import { cellNames, repairsOf } from "./repair-find";
import { firstLook } from "./repair-look";
import { recognise } from "./repair-parts";
import type { Mend, RepairChanged, RepairLook } from "./repair-port";
import { carryOut } from "./repair-write";

interface Looked {
  readonly repairs: readonly Repair[];
  readonly look: RepairLook;
}

/**
 * Two round trips: all that is not as it would be drawn today; one for a period that is closed, of which nothing is. Nothing
 * is written.
 */
export async function lookForRepairs(context: Excel.RequestContext, period: Mending): Promise<RepairLook> {
  return (await looked(context, period)).look;
}

async function looked(context: Excel.RequestContext, { found, names }: Mending): Promise<Looked> {
  const first = await firstLook(context, names);
  const { structureProtected, closed } = first;
  if (closed) return { repairs: [], look: { mends: [], structureProtected, closed } };
  const cells = cellNames(first, found.label, found.cells) as Names["cells"];
  // A period of which nobody noted the days gets the first page's days back as blank as they are.
  const days = { start: found.start ?? "", end: found.end ?? "" };
  const look = await secondLook(context, first, recognise(first, { ...names, cells }, days));
  const repairs = repairsOf(first, look);
  return { repairs, look: { mends: repairs.map(({ mend }) => mend), structureProtected, closed } };
}

/**
 * Two round trips to look again and one to write: mends what the person has seen and nothing else.
 *
 * @param agreed what the person has seen
 * @returns what there is to mend now, where that is something else; nothing was written then
 */
export async function repair(
  context: Excel.RequestContext,
  period: Mending,
  agreed: readonly Mend[],
  beforeWriting: () => void,
): Promise<RepairChanged | WorkbookProblem | undefined> {
  const { repairs, look } = await looked(context, period);
  if (!isSame(look.mends, agreed)) return { changed: look };
  if (look.structureProtected && look.mends.some(({ mend }) => mend === "sheet"))
    return { problem: "structure-protected" };
  const actions = [...new Set(repairs.filter(({ mend }) => !mend.isProtected).flatMap((one) => one.actions))];
  if (actions.length === 0) return undefined;
  beforeWriting();
  await carryOut(context, actions);
  return undefined;
}

/** What is still open of what was agreed, once it was looked at again. */
export function stillOpen(
  agreed: readonly Mend[],
  now: RepairLook,
): { readonly mended: Mend[]; readonly open: Mend[] } {
  const left = new Set(now.mends.map((mend) => JSON.stringify(mend)));
  const isOpen = (mend: Mend): boolean => left.has(JSON.stringify(mend));
  return { mended: agreed.filter((mend) => !isOpen(mend)), open: agreed.filter(isOpen) };
}

function isSame(one: readonly Mend[], other: readonly Mend[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
