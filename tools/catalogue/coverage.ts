import { OBJECT_TYPES } from "../../workbench/host/api";
import { AREAS } from "../../workbench/host/api/areas";
import { coverage, silentEvents } from "../../workbench/host/api/coverage";
import type { Catalogue } from "../../workbench/host/protocol/catalogue";

const BEGIN = "<!-- refused members: written by npm run docs -->";
const END = "<!-- end of refused members -->";

/** The part of docs/differences.md that follows from the code: what Excel has and this host refuses, and why. */
export function refusedMembers(catalogue: Catalogue): string {
  const standings = coverage(catalogue, OBJECT_TYPES);
  const lines = Object.keys(AREAS).map((area) => {
    const members = standings.filter((one) => one.area === area);
    return `| ${area} | ${members.length} | ${members.filter(({ answered }) => answered).length} |`;
  });
  const refused = new Map<string, string[]>();
  for (const { class: owner, wire, member, answered, refused: reason } of standings) {
    if (answered || reason === undefined) continue;
    const name = `${owner}.${member === "getItem" ? "getItem" : member.name}`;
    refused.set(reason, [...(refused.get(reason) ?? []), wire.startsWith("_") ? `${owner}.${wire}` : name]);
  }
  const reasons = [...refused]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([why, names]) => `| ${why} | ${code(names)} |`);
  const silent = silentEvents(catalogue).map((event) => `${event.class}.${event.name}`);
  const inAreas = new Set(Object.values(AREAS).flat());
  const answered = new Set(OBJECT_TYPES.map(({ name }) => name));
  const others = Object.keys(catalogue.classes).filter((name) => !inAreas.has(name) && !answered.has(name));
  return [
    "| Area | Members | Answered |",
    "| --- | ---: | ---: |",
    ...lines,
    "",
    "Refused within these areas, with `NotImplemented`:",
    "",
    "| Reason | Members |",
    "| --- | --- |",
    ...reasons,
    "",
    `Events that never fire, so that listening to them is refused: ${code(silent)}.`,
    "",
    `Classes that are not answered at all: ${code(others.sort())}.`,
  ].join("\n");
}

/** The document with that part renewed; everything outside the two marks stays as people wrote it. */
export function withRefusedMembers(document: string, catalogue: Catalogue): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The document lacks the marks ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n\n${refusedMembers(catalogue)}\n\n${END}${after}`;
}

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
