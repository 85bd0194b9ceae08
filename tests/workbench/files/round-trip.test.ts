import { openWorkbook, saveWorkbook } from "../../../workbench/files";
import { answered } from "../host/calculation/sheet";
import { functions, newWorkbook, plain, richWorkbook } from "./sample";

const ADDIN = { id: "6f0a5b2e-9b1c-4d7e-8a3f-2c4d5e6f7a8b", version: "1.0.0.0", functions: ["OKR.SCORE", "OKR.PAIR"] };

async function savedSample() {
  const { workbook, calculation, addIn } = richWorkbook();
  await answered(workbook, calculation, addIn);
  return { workbook, bytes: await saveWorkbook(workbook, { addin: ADDIN }) };
}

test("a workbook that is saved and opened again is the same workbook", async () => {
  const { workbook, bytes } = await savedSample();
  const { workbook: opened, calculation } = newWorkbook();
  const addIn = functions().register(calculation);
  const { lost } = await openWorkbook(bytes, opened);
  expect(lost).toEqual([]);
  await answered(opened, calculation, addIn);
  expect(plain(opened)).toEqual(plain(workbook));
});

test("saving the opened workbook gives the same file again", async () => {
  const { bytes } = await savedSample();
  const { workbook: opened, calculation } = newWorkbook();
  const addIn = functions().register(calculation);
  await openWorkbook(bytes, opened);
  await answered(opened, calculation, addIn);
  const again = await saveWorkbook(opened, { addin: ADDIN });
  const { workbook: twice, calculation: third } = newWorkbook();
  const other = functions().register(third);
  await openWorkbook(again, twice);
  await answered(twice, third, other);
  expect(plain(twice)).toEqual(plain(opened));
});
