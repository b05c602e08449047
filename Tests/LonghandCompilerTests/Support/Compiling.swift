import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// Compiles a story that is held in strings.
func compile(_ text: String, files: [String: String] = [:], countsAllVisits: Bool = false) -> Compilation {
  Compiler.compile(
    SourceFile(name: "story.ink", text: text), options: Compiler.Options(countsAllVisits: countsAllVisits),
    include: { files[$0].map { Array($0.utf8) } })
}

/// The compiled root container of a story without errors.
func root(
  _ text: String, files: [String: String] = [:], location: SourceLocation = #_sourceLocation
) throws -> JSONValue {
  let compilation = compile(text, files: files)
  let program = try #require(compilation.program, "\(compilation.rendered)", sourceLocation: location)
  return try JSONValue.parse(program.json)["root"] ?? .null
}

/// Expects that a story compiles to a root container.
func expect(
  _ text: String, files: [String: String] = [:], compilesTo expected: String,
  location: Testing.SourceLocation = #_sourceLocation
) throws {
  let differences = try root(text, files: files, location: location).differences(from: JSONValue(expected))
  #expect(differences == [], sourceLocation: location)
}

/// Expects the codes of a story's diagnostics, each with its line and the words at fault: `E99 3 nowhere`.
func expect(
  _ text: String, files: [String: String] = [:], reports expected: [String],
  location: Testing.SourceLocation = #_sourceLocation
) {
  #expect(compile(text, files: files).summary == expected, sourceLocation: location)
}

typealias SourceLocation = Testing.SourceLocation

extension Compilation {
  /// Each diagnostic by its code, line and words.
  var summary: [String] {
    diagnostics.map { diagnostic in
      let file = files[Int(diagnostic.range.file.number)]
      let words = file.text(in: diagnostic.range).split(separator: "\n").first.map { " " + $0 } ?? ""
      return "\(diagnostic.code) \(file.location(at: diagnostic.range.start).line)\(words)"
    }
  }

  /// The diagnostics as a writer reads them.
  var rendered: String {
    diagnostics.map { diagnostic in
      let file = files[Int(diagnostic.range.file.number)]
      let line = file.location(at: diagnostic.range.start).line
      return "\(file.name):\(line): \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.code)]"
    }.joined(separator: "\n")
  }
}
