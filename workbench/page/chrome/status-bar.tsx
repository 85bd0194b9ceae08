import { useState } from "react";
import { formatAt } from "../../host/model/formatting";
import { formatValue } from "../../host/model/number-format";
import { useWorkbench } from "../use-workbench";
import { circleToShow } from "./circle";
import { LogPanel } from "./log-panel";
import { summary } from "./summary";

/** What is marked adds up to, whether formulas still wait for an answer, and how often the add-in asked. */
export function StatusBar() {
  const workbench = useWorkbench();
  const [log, setLog] = useState(false);
  const sums = summary(workbench.sheet, workbench.markedAreas);
  // As Excel does: in the number format of the active cell.
  const { numberFormat } = formatAt(workbench.sheet, workbench.active.row, workbench.active.column);
  const number = (value: number) =>
    numberFormat === "General"
      ? value.toLocaleString(workbench.host.culture, { maximumFractionDigits: 4 })
      : formatValue(value, numberFormat, workbench.workbook).text.trim();
  const trips = workbench.host.log.roundTrips;
  const circle = circleToShow(workbench.host.calculation.circular, workbench.sheet);
  return (
    <div className="status-bar" data-region="status-bar">
      <span className="calculation" role="status">
        {workbench.calculating ? "Calculating…" : workbench.editing ? "Enter" : "Ready"}
      </span>
      {circle !== undefined && <span className="circle">Circular references: {circle}</span>}
      <span className="sums">
        {sums.numbers > 0 && <span>Average: {number(sums.sum / sums.numbers)}</span>}
        {sums.filled > 1 && <span>Count: {sums.filled}</span>}
        {sums.numbers > 0 && <span>Sum: {number(sums.sum)}</span>}
      </span>
      <button type="button" className="trips" aria-expanded={log} onClick={() => setLog(!log)}>
        {trips} {trips === 1 ? "round trip" : "round trips"}
      </button>
      {log && <LogPanel close={() => setLog(false)} />}
    </div>
  );
}
