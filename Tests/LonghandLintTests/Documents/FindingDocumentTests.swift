import Foundation
import LonghandCompiler
import LonghandLint
import LonghandSource
import LonghandTestSupport
import Testing

/// What is said about the compiler's own codes is complete and true.
@Suite("Documents of findings")
struct FindingDocumentTests {
  @Test("are sorted by letter and number, each code once")
  func order() {
    let codes = CompilerDocuments.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted { ($0.group, $0.number) < ($1.group, $1.number) })
  }

  /// The words of a finding begin with its code, so the files that hold words say which codes there are.
  @Test("there is one for each code that a phase raises, and for no other")
  func complete() {
    var raised: Set<String> = []
    for folder in ["Sources/LonghandSyntax/Errors", "Sources/LonghandCompiler/Diagnostics"] {
      let files = Repository.files(under: Repository.root.appendingPathComponent(folder), suffix: ".swift")
      for file in files {
        raised.formUnion(Repository.text(of: file).matches(of: /"([A-Z][0-9]+)"/).map { String($0.1) })
      }
    }
    #expect(raised.count > 100)
    #expect(raised == Set(CompilerDocuments.all.map(\.code.text)))
  }

  @Test("each has a name of its own, which no rule has")
  func names() {
    let names = CompilerDocuments.all.map(\.name) + RuleList.all.map { $0.documentation.name }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }, "\(name)")
    }
  }

  @Test("the failing story fails, the mended one does not", arguments: CompilerDocuments.all)
  func stories(_ document: FindingDocument) {
    for story in [document.failing, document.others].compactMap({ $0 }) {
      let diagnostics = document.compilation(of: story).diagnostics
      let found = diagnostics.filter { $0.code == document.code }
      #expect(!found.isEmpty, "\(diagnostics.map { "\($0.code): \($0.message)" }) in\n\(story)")
      #expect(found.allSatisfy { $0.severity == document.severity })
    }
    let left = document.compilation(of: document.mended).diagnostics
    #expect(left.isEmpty, "\(left.map { "\($0.code): \($0.message)" })")
  }

  @Test("speak in sentences", arguments: CompilerDocuments.all)
  func sentences(_ document: FindingDocument) {
    for words in [document.summary, document.reason, document.whenToIgnore] {
      #expect(words.hasSuffix(".") && words.first?.isUppercase == true, "\(words)")
    }
  }
}
