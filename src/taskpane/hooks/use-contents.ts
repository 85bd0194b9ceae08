import { useCallback, useEffect, useState } from "react";
import { isProblem, type Contents } from "../../workbook/port";
import { useWorkbook } from "./workbook-context";

const NOTHING: Contents = { sheets: [], names: [] };

/**
 * Which names the workbook has, so that the form can say at once what is taken. Only to help: the write looks again
 * and decides, so a look that Excel refuses is no reason to stop anybody.
 *
 * @param busy while sheets are written or removed nobody looks; afterwards once more
 */
export function useContents(busy = false): Contents {
  const workbook = useWorkbook();
  const [contents, setContents] = useState(NOTHING);
  const look = useCallback(async () => {
    const found = await workbook.look();
    if (!isProblem(found)) setContents(found);
  }, [workbook]);
  useEffect(() => {
    if (!busy) void look();
  }, [look, busy]);
  return contents;
}
