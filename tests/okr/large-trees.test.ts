import { column } from "../../src/okr/cell";
import { cascade } from "../../src/okr/cascade";

test("a chain 100,000 deep is answered, and so is a row with 100,000 children", () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => i);
  const chain = cascade(
    column(ids),
    column(ids.map((i) => (i === 0 ? null : i - 1))),
    column(ids.map((i) => (i === 99_999 ? 0.7 : null))),
  );
  expect((chain as readonly unknown[])[0]).toBeCloseTo(0.7, 12);
  const star = cascade(
    column(ids),
    column(ids.map((i) => (i === 0 ? null : 0))),
    column(ids.map((i) => (i === 0 ? null : 0.7))),
  );
  expect((star as readonly unknown[])[0]).toBeCloseTo(0.7, 12);
});
