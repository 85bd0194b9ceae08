import { mergeClasses } from "@fluentui/react-components";
import { memo, type MouseEvent } from "react";
import { measuredWidth } from "../measured-width";
import { BOX, boxHeight, fittedWords } from "../tree-drawing";
import type { TreePlace } from "../tree-layout";
import type { NodeWords } from "../tree-words";
import { useTreeStyles } from "./tree-styles";

interface TreeBoxProps {
  readonly place: TreePlace;
  readonly words: NodeWords;
  /** Where the sign that folds stands: at the side that the children hang on. */
  readonly foldAt: "right" | "below";
  /** Whether the keyboard comes to this box first. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  /** Whether it is in sight or nearly so: then it shows what it says. */
  readonly isNear: boolean;
  /** Told the node: the same functions for every box, so that only boxes that change are drawn again. */
  readonly onChoose: (node: number) => void;
  readonly onFold: (node: number) => void;
}

/** How high the pill is that the change stands in. */
const PILL = 18;

const STATES = { "On target": "onTarget", Close: "close", Behind: "behind", "Far off": "farOff" } as const;

/** A node: where it stands, what it says to those who hear it, and its face. */
export const TreeBox = memo(function TreeBox({
  place,
  words,
  isStop,
  isChosen,
  isNear,
  foldAt,
  ...acts
}: TreeBoxProps) {
  const styles = useTreeStyles();
  const { x, y, width, height, node, level, position, siblings, isFolded, hidden } = place;
  const { onChoose, onFold } = acts;
  return (
    <g
      role="treeitem"
      className={styles.box}
      transform={`translate(${x} ${y})`}
      data-node={node}
      tabIndex={isStop ? 0 : -1}
      aria-label={words.label}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isChosen}
      {...(isFolded !== undefined && { "aria-expanded": !isFolded })}
      onClick={() => onChoose(node)}
    >
      {isNear ? (
        <Face words={words} width={width} height={height} isTop={level === 1} isChosen={isChosen} />
      ) : (
        <rect className={styles.plate} width={width} height={height} rx={6} />
      )}
      {isNear && isFolded !== undefined && (
        <Fold
          node={node}
          width={width}
          height={height}
          isFolded={isFolded}
          hidden={hidden}
          foldAt={foldAt}
          onFold={onFold}
        />
      )}
    </g>
  );
}, isSame);

interface FaceProps {
  readonly words: NodeWords;
  readonly width: number;
  readonly height: number;
  readonly isTop: boolean;
  readonly isChosen: boolean;
}

/** What the box shows. Apart, because most boxes only move when something is folded. */
const Face = memo(function Face({ words, width, height, isTop, isChosen }: FaceProps) {
  const styles = useTreeStyles();
  const { change, contribution, state } = words;
  const fitted = fittedWords(words, width, measuredWidth);
  // Beside higher boxes the texts stand in the middle.
  const top = (height - boxHeight(words)) / 2;
  const lower = top + (fitted.segment === "" ? 0 : BOX.forSegment);
  const valueY = BOX.value.y + lower;
  return (
    <>
      <title>{words.label}</title>
      <rect className={styles.focus} x={-3.5} y={-3.5} width={width + 7} height={height + 7} rx={9} />
      <rect
        className={mergeClasses(styles.plate, isTop && styles.top, isChosen && styles.chosen)}
        width={width}
        height={height}
        rx={6}
      />
      <rect
        className={styles[state ? STATES[state.name] : "stateless"]}
        x={4}
        y={7}
        width={4}
        height={height - 14}
        rx={2}
      />
      <text className={styles.name} x={BOX.left} y={BOX.name.y + top} fontSize={BOX.name.size}>
        {fitted.name}
      </text>
      {fitted.segment !== "" && (
        <text className={styles.quiet} x={BOX.left} y={BOX.segment.y + top} fontSize={BOX.segment.size}>
          {fitted.segment}
        </text>
      )}
      <text className={styles.value} x={BOX.left} y={valueY} fontSize={BOX.value.size}>
        {fitted.value}
      </text>
      {change && (
        <>
          <rect
            className={styles[`${change.tone}Pill`]}
            x={width - BOX.right - fitted.pill}
            y={valueY - 14}
            width={fitted.pill}
            height={PILL}
            rx={PILL / 2}
          />
          <text
            className={styles[change.tone]}
            x={width - BOX.right - fitted.pill / 2}
            y={valueY - 1}
            textAnchor="middle"
            fontSize={BOX.change.size}
          >
            {change.text}
          </text>
        </>
      )}
      <text className={styles[fitted.foot.tone]} x={BOX.left} y={BOX.foot.y + lower} fontSize={BOX.foot.size}>
        {fitted.foot.text}
      </text>
      {state && (
        <text
          className={styles.quiet}
          x={width - BOX.right}
          y={BOX.foot.y + lower}
          textAnchor="end"
          fontSize={BOX.foot.size}
        >
          {state.word}
        </text>
      )}
      {contribution && <Bar width={width} y={height - 6} share={contribution.share} tone={contribution.tone} />}
    </>
  );
}, looksTheSame);

/** What the node added, as far as the largest of the tree: to the right what lifted the root, to the left what lowered it. */
function Bar({ width, y, share, tone }: { width: number; y: number; share: number; tone: keyof typeof BARS }) {
  const styles = useTreeStyles();
  const half = (width - BOX.left - BOX.right) / 2;
  const middle = BOX.left + half;
  const length = Math.max(1, Math.abs(share) * half);
  return (
    <>
      <rect className={styles.track} x={BOX.left} y={y + 1} width={2 * half} height={1} />
      {share !== 0 && (
        <rect
          className={styles[BARS[tone]]}
          x={share < 0 ? middle - length : middle}
          y={y}
          width={length}
          height={3}
          rx={1}
        />
      )}
    </>
  );
}

const BARS = { good: "goodBar", bad: "badBar", neutral: "neutralBar" } as const;

interface FoldProps extends Pick<TreeBoxProps, "foldAt" | "onFold"> {
  readonly node: number;
  readonly width: number;
  readonly height: number;
  readonly isFolded: boolean;
  readonly hidden: number;
}

/** Folds and unfolds for the pointer; the keyboard does it with Space, and hears it from the node itself. */
const Fold = memo(function Fold({ node, width, height, isFolded, hidden, foldAt, onFold }: FoldProps) {
  const styles = useTreeStyles();
  const text = isFolded ? String(hidden) : "";
  const wide = 18 + text.length * 7;
  const [x, y] = foldAt === "right" ? [width, height / 2] : [11 + (wide - 18) / 2, height];
  const fold = (event: MouseEvent): void => {
    event.stopPropagation();
    onFold(node);
  };
  // The arrow shows what a press does: to the children, or back.
  const turned = (foldAt === "right" ? 0 : 90) + (isFolded ? 0 : 180);
  return (
    <g aria-hidden="true" className={styles.fold} transform={`translate(${x} ${y})`} onClick={fold}>
      <rect className={styles.foldPlate} x={-wide / 2} y={-9} width={wide} height={18} rx={5} />
      {isFolded && (
        <text className={styles.foldText} x={-wide / 2 + 5} y={4}>
          {text}
        </text>
      )}
      <path
        className={styles.arrow}
        transform={`translate(${wide / 2 - 9} 0) rotate(${turned})`}
        d="M-1.5 -3.5L2 0L-1.5 3.5"
      />
    </g>
  );
});

/** Boxes are worked out anew at every step; what has not changed is not drawn again. */
function isSame(before: TreeBoxProps, after: TreeBoxProps): boolean {
  return (
    before.isStop === after.isStop &&
    before.isNear === after.isNear &&
    before.isChosen === after.isChosen &&
    before.foldAt === after.foldAt &&
    before.onChoose === after.onChoose &&
    before.onFold === after.onFold &&
    isAlike(before.place, after.place) &&
    (before.words === after.words || saysTheSame(before.words, after.words))
  );
}

function looksTheSame(before: FaceProps, after: FaceProps): boolean {
  return (
    before.width === after.width &&
    before.height === after.height &&
    before.isTop === after.isTop &&
    before.isChosen === after.isChosen &&
    (before.words === after.words || saysTheSame(before.words, after.words))
  );
}

/** The label says all of the values in full; what the boxes show beside it follows from them and from the tree. */
function saysTheSame(before: NodeWords, after: NodeWords): boolean {
  return (
    before.label === after.label &&
    before.waits === after.waits &&
    before.value === after.value &&
    before.change?.text === after.change?.text &&
    before.change?.tone === after.change?.tone &&
    before.contribution?.share === after.contribution?.share &&
    before.contribution?.tone === after.contribution?.tone &&
    before.state?.word === after.state?.word
  );
}

function isAlike(before: TreePlace, after: TreePlace): boolean {
  return (Object.keys(after) as (keyof TreePlace)[]).every((measure) => before[measure] === after[measure]);
}
