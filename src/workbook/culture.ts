import { cultureFor, type Culture } from "../blueprint/culture";

/** One round trip: how this Excel writes numbers and days. */
export async function readCulture(context: Excel.RequestContext): Promise<Culture> {
  const { application } = context.workbook;
  application.load("decimalSeparator,thousandsSeparator");
  const shortDate = queueShortDate(application);
  await context.sync();
  return {
    decimal: application.decimalSeparator,
    group: application.thousandsSeparator,
    shortDate: shortDate(),
  };
}

/** Excels that tell their separators but not yet how they write days are taken for ones of their language. */
function queueShortDate(application: Excel.Application): () => string {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return () => cultureOfLanguage().shortDate;
  const { datetimeFormat } = application.cultureInfo;
  datetimeFormat.load("shortDatePattern");
  return () => datetimeFormat.shortDatePattern;
}

/** Where Excel cannot be asked: what goes with the language of the document, or of Excel itself. */
export function cultureOfLanguage(): Culture {
  const { contentLanguage, displayLanguage } = Office.context;
  return cultureFor(contentLanguage || displayLanguage);
}
