import { loadCatalogue } from "../../../tools/catalogue";
import { OBJECT_TYPES } from "../../../workbench/host/api";
import { coverage } from "../../../workbench/host/api/coverage";
import { REFUSED } from "../../../workbench/host/api/refused";
import { AREAS } from "../../../workbench/host/api/areas";

describe("what the host answers, compared with all that Excel has", () => {
  const catalogue = loadCatalogue();
  const standings = coverage(catalogue, OBJECT_TYPES);

  test.each(Object.keys(AREAS))("%s: every member is answered or refused with a reason", (area) => {
    const forgotten = standings.filter((one) => one.area === area && !one.answered && one.refused === undefined);
    expect(forgotten.map((one) => `${one.class}.${one.wire}`)).toEqual([]);
  });

  test("nothing is refused that is answered", () => {
    const both = standings.filter(({ answered, refused }) => answered && refused !== undefined);
    expect(both.map((one) => `${one.class}.${one.wire}`)).toEqual([]);
  });

  test("only members that exist are refused", () => {
    const known = new Set(standings.map((one) => `${one.class}.${one.wire}`));
    const listed = Object.entries(REFUSED).flatMap(([type, entry]) =>
      typeof entry === "string" ? [] : Object.keys(entry).map((wire) => `${type}.${wire}`),
    );
    expect(listed.filter((name) => !known.has(name))).toEqual([]);
  });

  test("only members that exist are answered", () => {
    const strangers = OBJECT_TYPES.flatMap((type) => {
      const members = catalogue.classes[type.name]?.members;
      if (!members) return [`${type.name} (no class)`];
      const answered = { ...type.read, ...type.write, ...type.follow, ...type.open, ...type.invoke };
      return Object.keys(answered)
        .filter((wire) => !members[wire])
        .map((wire) => `${type.name}.${wire}`);
    });
    expect(strangers).toEqual([]);
  });

  test("a class is answered once", () => {
    const names = OBJECT_TYPES.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
