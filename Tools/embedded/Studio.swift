import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource

/// Begins a story from its source, and tells what is wrong with it, a line for each finding; nothing where nothing is.
@_cdecl("story_compile")
public func storyCompile(_ memory: UnsafePointer<UInt8>, _ count: Int32) -> UnsafePointer<UInt8> {
  let compilation = Compiler.compile(SourceFile(name: "story.ink", bytes: bytes(memory, count)))
  Stage.story = compilation.program.map { Story($0, seed: 1) }
  return Answer.give(list(compilation.diagnostics, compilation.files))
}

/// What the linter finds, a line for each finding.
@_cdecl("story_lint")
public func storyLint(_ memory: UnsafePointer<UInt8>, _ count: Int32) -> UnsafePointer<UInt8> {
  let report = Linter().lint(SourceFile(name: "story.ink", bytes: bytes(memory, count)))
  return Answer.give(list(report.findings, report.files))
}

/// The page that explains a code, as Markdown; nothing for a code that there is not.
@_cdecl("story_explain")
public func storyExplain(_ memory: UnsafePointer<UInt8>, _ count: Int32) -> UnsafePointer<UInt8> {
  let code = String(decoding: bytes(memory, count), as: UTF8.self)
  guard let documentation = RuleName.documentation(of: code) else { return Answer.give("") }
  return Answer.give(ExplanationPage(documentation).markdown)
}

private func list(_ findings: [Diagnostic], _ files: [SourceFile]) -> String {
  var text = ""
  for finding in findings {
    let place = files[Int(finding.range.file.number)].location(at: finding.range.start)
    text += "\(place.line):\(place.column): \(finding.code): \(finding.message)\n"
  }
  return text
}
