import LonghandCompiler
import LonghandLint
import LonghandSource
import Testing

/// The explanations of the compiler's codes are complete and true.
@Suite("Explanations of compiler codes")
struct CompilerCodeTests {
  static let codes = (1...130).map { "E\($0)" } + (1...16).map { "P\($0)" }

  @Test("there is one for each code, in order")
  func complete() {
    #expect(CompilerCodes.all.map(\.code.text) == Self.codes)
  }

  @Test("each has a name of its own, which no rule has")
  func names() {
    let names = CompilerCodes.all.map(\.name) + RuleList.all.map { $0.documentation.name }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }, "\(name)")
    }
  }

  @Test("the failing story fails, the mended one does not", arguments: codes)
  func stories(_ code: String) throws {
    let documentation = try #require(CompilerCodes.all.first { $0.code.text == code })
    for example in documentation.examples {
      let diagnostics = diagnostics(of: example.story)
      let found = diagnostics.filter { $0.code.text == code }
      let listed = diagnostics.map { "\($0.code): \($0.message)" }
      if example.kind == .triggering {
        #expect(!found.isEmpty, "\(listed)")
        #expect(found.allSatisfy { $0.severity == documentation.severity })
      } else {
        #expect(diagnostics.isEmpty, "\(listed)")
      }
    }
  }

  @Test("two codes have a failing story that is too long to be shown")
  func tooLong() {
    let shown = CompilerCodes.all.filter { $0.examples.contains { $0.kind == .triggering } }.map(\.code.text)
    #expect(Set(Self.codes).subtracting(shown) == ["E127", "E130"])
    let nested = "{" + String(repeating: "(", count: 3000) + "1" + String(repeating: ")", count: 3000) + "}\n"
    #expect(diagnostics(of: nested).contains { $0.code == "E127" && $0.severity == .error })
    let deep = (1...600).map { String(repeating: "*", count: $0) + " a\n" }.joined()
    #expect(diagnostics(of: deep).contains { $0.code == "E130" && $0.severity == .error })
  }

  @Test("speaks in sentences", arguments: codes)
  func sentences(_ code: String) throws {
    let documentation = try #require(CompilerCodes.all.first { $0.code.text == code })
    for words in [documentation.summary, documentation.reason, documentation.whenToIgnore] {
      #expect(words.hasSuffix(".") && words.first?.isUppercase == true, "\(words)")
    }
  }

  private func diagnostics(of story: String) -> [Diagnostic] {
    let file = CompilerCodes.includedFile
    return Analysis(SourceFile(name: "story.ink", text: story)) { name in
      name == file.name ? Array(file.text.utf8) : nil
    }.diagnostics
  }
}
