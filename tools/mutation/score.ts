/** The parts of Stryker's report (mutation testing report schema) that the score is made from. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Planted faults of a file, or of all of them: how many a test found, and how many there are. */
export interface Tally {
  readonly name: string;
  readonly found: number;
  readonly planted: number;
}

/** A fault is found when a test fails or never ends; what no test reaches counts as not found. */
const FOUND = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** The files by name, and all of them together as the last one. Faults that do not even run are not counted. */
export function tallies({ files }: MutationReport): Tally[] {
  const each = Object.entries(files)
    .map(([path, { mutants }]) => {
      const count = (statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
      const found = count(FOUND);
      return { name: path.replace(/^src\//, ""), found, planted: found + count(MISSED) };
    })
    .filter(({ planted }) => planted > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const sum = (of: (tally: Tally) => number) => each.reduce((total, tally) => total + of(tally), 0);
  return [...each, { name: "All", found: sum(({ found }) => found), planted: sum(({ planted }) => planted) }];
}

const BEGIN = "<!-- mutation: written by npm run mutation:docs -->";
const END = "<!-- end of mutation -->";

/** The page with the table of the latest run. */
export function withScore(page: string, report: MutationReport): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/quality.md has lost its marks ${BEGIN} and ${END}.`);
  const rows = tallies(report).map(({ name, found, planted }) => {
    const share = planted === 0 ? "" : `${((100 * found) / planted).toFixed(1)} %`;
    return `| ${name} | ${planted.toLocaleString("en-US")} | ${found.toLocaleString("en-US")} | ${share} |`;
  });
  const head = "| File | Faults planted | Found | Share |\n| --- | ---: | ---: | ---: |";
  return `${page.slice(0, before)}${BEGIN}\n${head}\n${rows.join("\n")}\n${page.slice(after)}`;
}
