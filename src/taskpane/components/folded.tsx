import { Accordion, AccordionHeader, AccordionItem, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  accordion: { marginLeft: "-12px" },
  inside: { margin: "0 0 0 12px" },
});

interface FoldedProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What is folded away until somebody asks for it. What it holds is there as soon as it is open: a field can be gone to. */
export function Folded({ title, isOpen, onToggle, children }: FoldedProps) {
  const styles = useStyles();
  return (
    <Accordion
      className={styles.accordion}
      collapsible
      openItems={isOpen ? ["folded"] : []}
      onToggle={(_, { openItems }) => onToggle(openItems.length > 0)}
    >
      <AccordionItem value="folded">
        <AccordionHeader as="h2" size="small">
          {title}
        </AccordionHeader>
        {/* Not in a panel, which comes in its own time. */}
        {isOpen && <div className={styles.inside}>{children}</div>}
      </AccordionItem>
    </Accordion>
  );
}
