import { releaseRecord } from "../../../tools/manifest/rules/release";
import { SampleBuild } from "./sample";

type Break = (build: SampleBuild) => void;

/** The release before: the same manifest under a lower version, changed as told. */
const released =
  (change: (release: ReturnType<typeof releaseRecord>) => object): Break =>
  (build) => {
    const record = releaseRecord(build.text("manifest.xml"), build.files);
    build.previous = { ...record, ...change(record) };
  };
const inManifest =
  (search: string | RegExp, by: string): Break =>
  (build) =>
    build.replace("manifest.xml", search, by);
const inPage =
  (search: string | RegExp, by: string): Break =>
  (build) =>
    build.replace("taskpane.html", search, by);
const inPane =
  (text: string): Break =>
  (build) =>
    build.write("taskpane.0123abcd.js", text);
const firstFunction =
  (change: Record<string, unknown>): Break =>
  (build) =>
    build.metadata(({ functions }) => Object.assign(functions[0]!, change));

const FAULTS: readonly (readonly [rule: string, fault: string, break_: Break])[] = [
  [
    "M1",
    "an icon is left at localhost",
    inManifest("https://okrw.example/excel/assets/icon-32.png", "https://localhost:3000/assets/icon-32.png"),
  ],
  [
    "M1",
    "the second of three addresses is left at localhost",
    inManifest(/(excel\/taskpane\.html[\s\S]*?)https:\/\/okrw\.example/, "$1https://localhost:3000"),
  ],
  ["M1", "the pane's script names localhost", inPane('fetch("https://localhost:3000/x")')],
  [
    "M1",
    "a page is loaded without encryption",
    inManifest(/SupportUrl DefaultValue="https/, 'SupportUrl DefaultValue="http'),
  ],
  [
    "M2",
    "the functions page is another address",
    inManifest(/<Page>\s*<SourceLocation resid="Pane"/, '<Page><SourceLocation resid="Help"'),
  ],
  [
    "M2",
    "the function file is another address",
    inManifest('<FunctionFile resid="Pane"', '<FunctionFile resid="Help"'),
  ],
  ["M2", "a button opens another pane", inManifest(/(ShowTaskpane">\s*<SourceLocation resid=)"Pane"/, '$1"Help"')],
  ["M2", "the runtime is not kept alive", inManifest(' lifetime="long"', "")],
  ["M3", "a resource id has 33 characters", inManifest(/"Tab\.Label"/g, `"${"x".repeat(33)}"`)],
  [
    "M3",
    "a label has 126 characters",
    inManifest('id="Tab.Label" DefaultValue="OKR"', `id="Tab.Label" DefaultValue="${"x".repeat(126)}"`),
  ],
  [
    "M3",
    "a label has 126 characters in another language",
    inManifest('Locale="de-DE" Value="Formeln"', `Locale="de-DE" Value="${"x".repeat(126)}"`),
  ],
  [
    "M3",
    "the description has 251 characters in another language",
    inManifest(/<Override Locale="de-DE" Value="[^"]*"/, `<Override Locale="de-DE" Value="${"x".repeat(251)}"`),
  ],
  [
    "M3",
    "errors in cells never reach the formulas",
    (build) => build.metadata((json) => delete json["allowErrorForDataTypeAny"]),
  ],
  ["M3", "a function has a name of two letters", firstFunction({ name: "SC" })],
  ["M3", "a function is named like a cell", firstFunction({ name: "OKR1" })],
  ["M3", "a function recalculates with every key press", firstFunction({ options: { volatile: true } })],
  ["M4", "the manifest is no XML", inManifest("</OfficeApp>", "")],
  [
    "M5",
    "the instance namespace is spelled with https",
    inManifest("http://www.w3.org/2001/XMLSchema-instance", "https://www.w3.org/2001/XMLSchema-instance"),
  ],
  ["M6", "a button names a TaskpaneId", inManifest(/(ShowTaskpane">)/, "$1<TaskpaneId>ButtonId1</TaskpaneId>")],
  ["M8", "the manifest changed under a released version", released(() => ({ manifestHash: "of another manifest" }))],
  ["M8", "the version fell", released(() => ({ version: "9.0.0.0" }))],
  ["M8", "the version has three numbers", inManifest(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>")],
  ["M9", "the Id changed", inManifest(/<Id>./, "<Id>0")],
  ["M9", "the last release had another Id", released(() => ({ id: "00000000-0000-0000-0000-000000000000" }))],
  [
    "M10",
    "the namespace is that of a developer",
    inManifest('id="Functions.Namespace" DefaultValue="OKR"', 'id="Functions.Namespace" DefaultValue="OKR_DEV"'),
  ],
  [
    "M11",
    "a released function is gone",
    released(({ functions }) => ({ functions: [...functions, { id: "GONE", parameters: [] }] })),
  ],
  ["M11", "a function of the metadata is not associated", (build) => build.write("functions.js", "")],
  [
    "M11",
    "an associated function is not in the metadata",
    (build) => build.write("functions.js", `${build.text("functions.js")}CustomFunctions.associate("MORE", () => 0);`),
  ],
  [
    "M12",
    "a parameter of a released function is renamed",
    released(({ functions }) => ({
      functions: functions.map((f, i) =>
        i === 0 ? { ...f, parameters: [{ name: "was" }, ...f.parameters.slice(1)] } : f,
      ),
    })),
  ],
  [
    "M12",
    "a required parameter is new",
    released(({ functions }) => ({ functions: functions.map((f, i) => (i === 0 ? { ...f, parameters: [] } : f)) })),
  ],
  ["M13", "a function has no help", firstFunction({ helpUrl: undefined })],
  [
    "M13",
    "the help page is not in the build",
    firstFunction({ helpUrl: "https://okrw.example/excel/help/nothing.html" }),
  ],
  ["M13", "the help is on another site", firstFunction({ helpUrl: "https://help.example/score.html" })],
  [
    "M14",
    "the metadata is on another origin",
    inManifest("https://okrw.example/excel/functions.json", "https://cdn.example/functions.json"),
  ],
  [
    "M15",
    "functions.js carries a hash",
    inManifest("excel/functions.js&quot;".replace("&quot;", '"'), 'excel/functions.0123abcd.js"'),
  ],
  ["M15", "a file of the manifest is not in the build", (build) => build.files.delete("functions.json")],
  ["M15", "the pane's script has a name that browsers keep for ever", (build) => build.write("taskpane.js", "")],
  ["M17", "a polyfill for old browsers is in a bundle", inPane("var regeneratorRuntime = {};")],
  ["M18", "Microsoft's library is in a bundle", inPane("OfficeExtension = {};")],
  [
    "M18",
    "office.js comes from our own site",
    inPage("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "office.js"),
  ],
  [
    "M18",
    "our script stands before office.js",
    inPage("<script src=", '<script src="functions.js"></script><script src='),
  ],
  ["M19", "office.js is loaded with defer", inPage("<script src=", "<script defer src=")],
  ["M19", "office.js stands in the body", inPage(/(<script src[\s\S]*)<\/head><body>/, "</head><body>$1")],
  [
    "M20",
    "the pane is loaded before the functions",
    inPage(/(<script defer src="functions.js"><\/script>)(.*<\/script>)/, "$2$1"),
  ],
  ["M21", "React is in the functions bundle", (build) => build.write("functions.js", 'Symbol.for("react.element");')],
  ["M21", "the functions need a page to start", (build) => build.write("functions.js", "location.href;")],
  ["M22", "a source map is published", (build) => build.write("taskpane.0123abcd.js.map", "{}")],
  ["M22", "a source is published", (build) => build.write("index.ts", "")],
  ["M23", "the manifest asks for more than the document", inManifest("ReadWriteDocument", "ReadWriteMailbox")],
  [
    "M23",
    "another host is added",
    inManifest('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
  ],
  [
    "M24",
    "the floor is raised",
    inManifest('Name="SharedRuntime" MinVersion="1.1"', 'Name="ExcelApi" MinVersion="1.20"'),
  ],
  ["M25", "a function uses a preview feature", firstFunction({ options: { supportSync: true } })],
  ["M26", "the pane opens by itself", inPane('"Office.AutoShowTaskpaneWithDocument"')],
  ["M27", "a bundle reads the machine's environment", inPane("process.env.HOME")],
  ["M28", "an icon is missing", (build) => build.files.delete("assets/icon-16.png")],
  [
    "M28",
    "an icon has another size than declared",
    (build) => build.files.set("assets/icon-16.png", build.files.get("assets/icon-20.png")!),
  ],
  ["M28", "an icon is no PNG", (build) => build.write("assets/icon-16.png", "<svg/>")],
  ["resources", "a resid leads nowhere", inManifest('<LearnMoreUrl resid="Help"', '<LearnMoreUrl resid="Nothing"')],
  [
    "resources",
    "a resid leads to two resources",
    inManifest(
      '<bt:String id="Tab.Label" DefaultValue="OKR"/>',
      '<bt:String id="Tab.Label" DefaultValue="OKR"/><bt:String id="Tab.Label" DefaultValue="O"/>',
    ),
  ],
  [
    "resources",
    "a resid leads to another kind",
    inManifest('<LearnMoreUrl resid="Help"', '<LearnMoreUrl resid="Tab.Label"'),
  ],
  [
    "resources",
    "a resource is left over",
    inManifest('<bt:String id="Tab.Label"', '<bt:String id="Old" DefaultValue="x"/><bt:String id="Tab.Label"'),
  ],
  [
    "locales",
    "a translation has half a tag",
    inManifest(
      'id="Tab.Label" DefaultValue="OKR"/>',
      'id="Tab.Label" DefaultValue="OKR"><bt:Override Locale="de" Value="OKR"/></bt:String>',
    ),
  ],
  [
    "locales",
    "a translation is given twice",
    inManifest(
      'id="Tab.Label" DefaultValue="OKR"/>',
      'id="Tab.Label" DefaultValue="OKR"><bt:Override Locale="de-DE" Value="A"/><bt:Override Locale="de-DE" Value="B"/></bt:String>',
    ),
  ],
  ["supertips", "a button has no supertip", inManifest(/<Supertip>[\s\S]*?<\/Supertip>/, "")],
  ["commands", "a button runs what the code does not know", (build) => (build.commands = [])],
  ["commands", "two buttons share an id", inManifest("OKR.Button.help", "OKR.Button.formulas")],
  ["store", "there is no support address", inManifest(/<SupportUrl.*\/>/, "")],
  ["store", "the first run links nowhere", inManifest('<LearnMoreUrl resid="Help"', '<LearnMoreUrl resid="Nothing"')],
  ["policy", "the page has no policy", inPage(/<meta http-equiv[^>]*>/, "")],
  ["policy", "the policy allows inline styles", inPage(/style-src 'self' '[^']*'/, "style-src 'self' 'unsafe-inline'")],
  ["policy", "the page has a style attribute", inPage('<div id="root"', '<div style="color:red" id="root"')],
];

test("a build without fault has no findings", () => {
  expect(new SampleBuild().lint()).toEqual([]);
});

test("a release with the same manifest and functions has no findings", () => {
  const build = new SampleBuild();
  released(() => ({}))(build);
  expect(build.lint()).toEqual([]);
});

describe("each fault is found", () => {
  test.each(FAULTS)("%s: %s", (rule, _fault, breakIt) => {
    const build = new SampleBuild();
    breakIt(build);
    const sentences = build
      .lint()
      .filter((finding) => finding.rule === rule)
      .map(({ sentence }) => sentence);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toMatch(/^.{15,}\.$/);
  });
});
