import Checking
import LonghandCompiler
import LonghandRuntime

/// Files that no disk has: from an archive, a server, an editor.
let files = [
  "main.ink": "INCLUDE places/hall.ink\n-> hall\n",
  "places/hall.ink": "== hall\nThe hall. {describe()}\n-> END\n== function describe()\n~ return \"Dark.\"\n",
]
func compile(_ files: [String: String]) -> Compilation {
  Compiler.compile(SourceFile(name: "main.ink", text: files["main.ink"] ?? "")) { name in
    files[name].map { Array($0.utf8) }
  }
}

var checks = Checks()
var story = Story(compile(files).program!, seed: 1)
checks.expect(story.lines().map(\.text) == ["The hall. Dark.\n"], "an included file is found")

var broken = files
broken["places/hall.ink"] = "== hall\n😀 Der Flur. -> cellar\n"
let compilation = compile(broken)
checks.expect(compilation.program == nil, "what is wrong is not compiled")
let diagnostic = compilation.diagnostics.first { $0.severity == .error }!
let place = compilation.place(of: diagnostic)!
checks.expect(place == DiagnosticPlace(file: "places/hall.ink", line: 2, column: 16, utf16Column: 17), "\(place)")
let line = compilation.line(for: diagnostic)
checks.expect(line.hasPrefix("places/hall.ink:2:16: error: ") && line.contains("`cellar`"), line)

var missing = files
missing["places/hall.ink"] = nil
checks.expect(
  compile(missing).diagnostics.contains { $0.message.contains("places/hall.ink") }, "a missing file is named")
let json = compile(files).program!.json
checks.expect(try Program.load(json: json[...]).json == json, "bytes may be any sequence")
checks.finish()
