/** Line drawings for the page's own buttons, 20 x 20, in the colour of the text. */
const PATHS = {
  open: "M2.5 5.5v9.2c0 .7.6 1.3 1.3 1.3h11.4l2.3-6.5H6.2L3.8 16M2.5 6V5c0-.8.7-1.5 1.5-1.5h3.2l1.8 2H14c.8 0 1.5.7 1.5 1.5v2.5",
  save: "M4 3.5h9.5l3 3V15c0 .8-.7 1.5-1.5 1.5H5c-.8 0-1.5-.7-1.5-1.5V4c0-.3.2-.5.5-.5ZM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5",
  add: "M10 4v12M4 10h12",
  close: "M5 5l10 10M15 5L5 15",
  accept: "M4 10.5l4 4 8-9",
  chevron: "M5 8l5 5 5-5",
  left: "M12 5l-5 5 5 5",
  right: "M8 5l5 5-5 5",
  warning: "M10 3.2 17.5 16.5h-15L10 3.2ZM10 8.2v4M10 14.2v.3",
  pane: "M3.5 4.5h13v11h-13v-11ZM12 4.5v11",
  log: "M4 5h12M4 8.3h12M4 11.6h8M4 15h5",
} as const;

export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
