import type { TreeTexts } from "../../texts";

export const treePage: TreeTexts["tree"] = {
  title: "KPI-Baum",
  which: "Key Result",
  withTree: "Mit Baum",
  withoutTree: "Ohne Baum",
  noKeyResults: "Noch hat kein Key Result eine ID. Ein Baum zerlegt ein Key Result: bitte erst eines anlegen.",
  tabs: "Zu diesem Baum",
  tab: "Baum",
  noTree: "Dieses Key Result hat noch keinen Baum. Auf der ersten Karte lässt sich einer bauen.",
  undo: "Rückgängig",
  undone: "Es ist wieder wie vorher.",
  rank: "Arbeit ordnen",
};
