import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTreeTexts } from "../hooks/use-tree-texts";
import { Folded } from "./folded";

/** What the colours and signs of the picture mean, for those who ask. */
export function TreeLegend() {
  const words = useTreeTexts().tree;
  const [isOpen, open] = useState(false);
  return (
    <Folded title={words.legend} isOpen={isOpen} onToggle={open}>
      <Text block>{words.legendText}</Text>
    </Folded>
  );
}
