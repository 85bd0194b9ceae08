import { useEffect, useState } from "react";
import { cultureFor, type Culture } from "../../blueprint/culture";
import { useLanguage } from "./language-context";
import { useWorkbook } from "./workbook-context";

/** How this person writes numbers and days: as Excel says, and until it has answered as is usual in the pane's language. */
export function useCulture(): Culture {
  const workbook = useWorkbook();
  const { language } = useLanguage();
  const [culture, setCulture] = useState<Culture>(() => cultureFor(language));
  useEffect(() => {
    let shown = true;
    void workbook.culture().then((found) => {
      if (shown) setCulture(found);
    });
    return () => {
      shown = false;
    };
  }, [workbook]);
  return culture;
}
