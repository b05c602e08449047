import Foundation
import LonghandLint
import LonghandSource
import LonghandTestSupport
import Testing

/// The list of rules is in order, and every rule is documented.
@Suite("List of rules")
struct RuleListTests {
  static let documentations = RuleList.all.map { $0.documentation }

  @Test("is sorted by code, each code and name once")
  func order() {
    let codes = Self.documentations.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(Set(Self.documentations.map(\.name)).count == codes.count)
  }

  @Test("lists every rule that the sources have")
  func completeness() {
    let folder = Repository.root.appendingPathComponent("Sources/LonghandLint/Rules")
    let written = Repository.files(under: folder, suffix: ".swift").flatMap { file in
      Repository.text(of: file).matches(of: #/\bcode: "([A-Z]\d+)"/#).map { String($0.1) }
    }
    #expect(written.sorted() == Self.documentations.map(\.code.text))
  }

  @Test("codes are a letter and three digits, names words with dashes", arguments: documentations.map(\.code))
  func codes(_ code: DiagnosticCode) throws {
    let documentation = try #require(Self.documentations.first { $0.code == code })
    #expect(code.text.count == 4 && "CFLPSTVW".contains(code.group) && code.number > 0)
    #expect(code.group != "P" || code.number > 100, "P1 to P16 are the compiler's own")
    #expect(documentation.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
  }

  @Test("every rule is explained", arguments: documentations.map(\.code))
  func explanations(_ code: DiagnosticCode) throws {
    let documentation = try #require(Self.documentations.first { $0.code == code })
    for words in [documentation.summary, documentation.reason, documentation.whenToIgnore] {
      #expect(words.hasSuffix(".") && words.first?.isLowercase == false, "\(words)")
    }
    let kinds = documentation.examples.map(\.kind)
    #expect(kinds.contains(.triggering) && kinds.contains(.mended) && kinds.contains(.fine))
    #expect(Set(documentation.options.map(\.name)).count == documentation.options.count)
  }

  @Test("style is opt-in")
  func style() {
    #expect(Self.documentations.allSatisfy { $0.code.group != "S" || !$0.isDefault })
  }
}
