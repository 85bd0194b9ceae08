/** The pages about KPI trees, with the libraries that draw them: a file of the build of their own. */
export { RankView } from "./rank";
export { TreeView } from "./tree";
