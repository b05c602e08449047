import Foundation
import LonghandTestSupport
import Testing

/// Whoever uses a product finds each of its public symbols documented.
@Suite("Documentation")
struct DocumentationTests {
  /// The modules of the products, and the one whose symbols they re-export.
  private static let modules = [
    "LonghandSource", "LonghandRuntime", "LonghandPlay", "LonghandCompiler", "LonghandLint", "LonghandProject",
  ]

  @Test("each public symbol is documented", arguments: modules)
  func symbols(_ module: String) {
    let files = Repository.files(under: Repository.root.appendingPathComponent("Sources/\(module)"), suffix: ".swift")
    var count = 0
    for file in files {
      let symbols = PublicSymbols(of: Repository.text(of: file))
      count += symbols.count
      for line in symbols.undocumented {
        Issue.record("\(file.lastPathComponent):\(line.number) has no comment: \(line.text)")
      }
    }
    #expect(count > 5)
  }

  @Test("a symbol without a comment is found, and one with it is not")
  func finding() {
    let source = """
      /// A lamp.
      public struct Lamp {
        public var isLit = false
        /// Its state.
        public enum State {
          case on
          /// It is off.
          case off
          enum Hidden {
            case none
          }
        }
        /// Lights it.
        @discardableResult
        public func light() -> Bool { true }
        public func blow() {
          switch 1 {
          case 1: break
          }
        }
        var inner = 1
      }
      public extension Lamp {}
      """
    let symbols = PublicSymbols(of: source)
    #expect(symbols.undocumented.map { $0.number } == [3, 6, 16])
    #expect(symbols.count == 7)
  }

  @Test(
    "the pages that the products promise are there",
    arguments: [
      "LonghandRuntime/LonghandRuntime.docc/Concurrency.md",
      "LonghandRuntime/LonghandRuntime.docc/ShippingInEmbeddedSwift.md",
    ])
  func pages(_ path: String) {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let page = Repository.text(of: Repository.root.appendingPathComponent("Sources/\(path)"))
    let overview = Repository.text(
      of: Repository.root.appendingPathComponent("Sources/LonghandRuntime/LonghandRuntime.docc/LonghandRuntime.md"))
    #expect(page.count > 1_000)
    #expect(overview.contains("<doc:\(name)>"))
  }
}

/// The public declarations of a file, found by its lines as `swift format` lays them out.
private struct PublicSymbols {
  struct Line {
    var number: Int
    var text: String
  }

  private(set) var count = 0
  private(set) var undocumented: [Line] = []

  init(of source: String) {
    let lines = source.components(separatedBy: "\n")
    /// The scopes that are open: how far they are indented, and whether they are public enumerations.
    var scopes: [(indentation: Int, isPublicEnum: Bool)] = []
    for (index, line) in lines.enumerated() {
      let indentation = line.prefix { $0 == " " }.count
      let text = String(line.dropFirst(indentation))
      guard !text.isEmpty, !text.hasPrefix("//") else { continue }
      while let last = scopes.last, indentation <= last.indentation { scopes.removeLast() }
      let isCase = text.hasPrefix("case ") || text.hasPrefix("indirect case ")
      let isCaseOfPublic = isCase && scopes.last.map { $0.isPublicEnum && $0.indentation == indentation - 2 } == true
      if text.hasSuffix("{") {
        scopes.append((indentation, text.hasPrefix("public enum ") || text.hasPrefix("public indirect enum ")))
      }
      guard Self.isPublic(text) || isCaseOfPublic else { continue }
      count += 1
      if !Self.isDocumented(lines, index) { undocumented.append(Line(number: index + 1, text: text)) }
    }
  }

  private static func isPublic(_ text: String) -> Bool {
    var words = text.split(separator: " ")[...]
    while let word = words.first, word.hasPrefix("@") { words = words.dropFirst() }
    guard words.popFirst() == "public" else { return false }
    return words.first != "import" && words.first != "extension"
  }

  /// Whether a comment stands before a line and its attributes.
  private static func isDocumented(_ lines: [String], _ index: Int) -> Bool {
    for line in lines[..<index].reversed() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("@") || text.hasPrefix("#") { continue }
      return text.hasPrefix("///")
    }
    return false
  }
}
