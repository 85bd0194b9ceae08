import { cultureFor, type Culture } from "../blueprint/culture";

/** One round trip: how this Excel writes numbers and days. */
export async function readCulture(context: Excel.RequestContext): Promise<Culture> {
  const { application } = context.workbook;
  application.load("decimalSeparator,thousandsSeparator");
  const { datetimeFormat } = application.cultureInfo;
  datetimeFormat.load("shortDatePattern");
  await context.sync();
  return {
    decimal: application.decimalSeparator,
    group: application.thousandsSeparator,
    shortDate: datetimeFormat.shortDatePattern,
  };
}

/** Where Excel cannot be asked: what goes with the language of the document, or of Excel itself. */
export function cultureOfLanguage(): Culture {
  const { contentLanguage, displayLanguage } = Office.context;
  return cultureFor(contentLanguage || displayLanguage);
}
