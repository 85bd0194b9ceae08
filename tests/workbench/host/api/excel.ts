/** Runs one batch against a sheet of its own and syncs at the end, as add-ins do. */
export async function onNewSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const result = await work(sheet, context);
    await context.sync();
    return result;
  });
}

/** The code an add-in is refused with; "nothing" when it was not refused. */
export async function refusal(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) {
  try {
    await onNewSheet(async (sheet, context) => {
      await work(sheet, context);
    });
    return "nothing";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}
