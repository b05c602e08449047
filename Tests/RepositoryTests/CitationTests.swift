import Foundation
import LonghandTestSupport
import Testing

/// Comments, tests and stories cite the rules of the three specifications: ink §131, runtime §40, persona §3.2.
@Suite("Citations")
struct CitationTests {
  /// A specification: its name in citations, its article, and how a rule begins there.
  struct Specification: Sendable {
    var name: String
    var article: String
    var rule: String

    static let all = [
      Specification(
        name: "ink", article: "Sources/LonghandCompiler/LonghandCompiler.docc/InkLanguage.md",
        rule: #"^\*\*§(\d+)\.\*\*"#),
      Specification(
        name: "runtime", article: "Sources/LonghandRuntime/LonghandRuntime.docc/InkRuntime.md",
        rule: #"^\*\*§(\d+)\.\*\*"#),
      Specification(
        name: "persona", article: "Sources/LonghandCompiler/LonghandCompiler.docc/PersonaLanguage.md",
        rule: #"^(?:- |## )§(\d(?:\.\d)?) "#),
    ]

    var text: String { Repository.text(of: Repository.root.appendingPathComponent(article)) }

    /// The numbers of its rules.
    var numbers: Set<String> { Set(CitationTests.matches(of: rule, in: text).map { $0[1] }) }
  }

  /// The files that may cite rules, but for the specifications themselves.
  static let files: [URL] = ["Sources", "Tests", "Tools", "Stories", ".github"].flatMap { folder in
    [".swift", ".md", ".ink", ".py", ".c", ".h"].flatMap {
      Repository.files(under: Repository.root.appendingPathComponent(folder), suffix: $0)
    }
  }.filter { url in !Specification.all.contains { url.path.hasSuffix($0.article) } && !url.path.contains("/.build") }

  static func matches(of pattern: String, in text: String) -> [[String]] {
    guard let expression = try? NSRegularExpression(pattern: pattern, options: .anchorsMatchLines) else { return [] }
    let words = text as NSString
    return expression.matches(in: text, range: NSRange(location: 0, length: words.length)).map { match in
      (0..<match.numberOfRanges).map {
        match.range(at: $0).length > 0 ? words.substring(with: match.range(at: $0)) : ""
      }
    }
  }

  @Test("each cited rule exists", arguments: Specification.all)
  func exists(_ specification: Specification) {
    let numbers = specification.numbers
    #expect(numbers.count > 20)
    var count = 0
    for file in Self.files {
      for match in Self.matches(of: #"\b"# + specification.name + #" §(\d+(?:\.\d)?)"#, in: Repository.text(of: file)) {
        count += 1
        #expect(numbers.contains(match[1]), "\(match[0]) in \(file.path)")
      }
    }
    #expect(count > 20)
  }

  @Test("the specifications cite rules that exist", arguments: Specification.all)
  func own(_ specification: Specification) {
    let numbers = specification.numbers
    for match in Self.matches(of: #"(ink |runtime |persona )?§(\d+(?:\.\d)?)"#, in: specification.text) {
      let other = Specification.all.first { $0.name + " " == match[1] }
      let known = other.map { $0.numbers } ?? numbers
      #expect(known.contains(match[2]), "\(match[0]) in \(specification.article)")
    }
  }

  @Test("no citation names documents that are not here")
  func old() {
    for file in Self.files where file.pathExtension != "md" || file.path.contains(".docc/") {
      let found = Self.matches(of: #"`[LR][1-9]\d{0,2}`|\([LR][1-9]\d{0,2}[,)]"#, in: Repository.text(of: file))
      #expect(found.isEmpty, "\(found.first?.first ?? "") in \(file.path)")
    }
  }
}
