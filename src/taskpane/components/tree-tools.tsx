import { Button, makeStyles, Switch } from "@fluentui/react-components";
import {
  ArrowCollapseAllRegular,
  ArrowExpandAllRegular,
  ZoomFitRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useTreeTexts } from "../hooks/use-tree-texts";
import type { TreeZoom } from "../hooks/use-tree-zoom";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "2px", marginBottom: "6px" },
  square: { minWidth: "32px" },
  grow: { flexGrow: 1 },
});

interface TreeToolsProps {
  /** Missing while the tree is shown as a list. */
  readonly zoom: TreeZoom | undefined;
  readonly isList: boolean;
  readonly onList: (isList: boolean) => void;
  /** Whether something is folded away, and missing where nothing can be. */
  readonly isFolded: boolean | undefined;
  readonly onFoldAll: () => void;
}

/** How a tree is looked at. */
export function TreeTools({ zoom, isList, onList, isFolded, onFoldAll }: TreeToolsProps) {
  const styles = useStyles();
  const words = useTreeTexts().tree;
  const tool = (icon: ReactElement, label: string, act: () => void) => (
    <Button
      className={styles.square}
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      onClick={act}
    />
  );
  return (
    <div role="group" aria-label={words.tools} className={styles.tools}>
      {zoom && (
        <>
          {tool(<ZoomInRegular />, words.zoomIn, () => zoom.larger())}
          {tool(<ZoomOutRegular />, words.zoomOut, () => zoom.smaller())}
          {tool(<ZoomFitRegular />, words.fit, () => zoom.fit())}
          {isFolded !== undefined &&
            tool(
              isFolded ? <ArrowExpandAllRegular /> : <ArrowCollapseAllRegular />,
              isFolded ? words.unfoldAll : words.foldAll,
              onFoldAll,
            )}
        </>
      )}
      <span className={styles.grow} />
      <Switch label={words.asList} checked={isList} onChange={(_, { checked }) => onList(checked)} />
    </div>
  );
}
