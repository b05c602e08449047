import Foundation
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandSyntax
import LonghandTestSupport

/// Makes variants of stories from a seed and checks of each what can be known without the reference.
///
///     swift run conformance --mutations 3000 ../shared/conformance
///
/// Each variant differs from its story in one place, or rarely in a few, as a slip of the pen does. It keeps every byte in
/// its tree; it has errors or a program, never neither nor both; what is found lies in a file of the story; one slip has
/// one error at one place; its JSON is read and written again; and it plays on within its limits.
struct Mutations {
  let count: Int
  let seed: UInt64
  /// The number of the only variant to be made; nil for all.
  let only: Int?
  private let stories: [Original]

  /// A story as it was written.
  private struct Original {
    let url: URL
    let bytes: [UInt8]
    /// Whether it has no errors, so that one slip is the cause of all that are found then.
    let isClean: Bool
  }

  /// Finds the stories of some folders.
  init(count: Int, seed: UInt64, only: Int?, folders: [URL]) {
    self.count = count
    self.seed = seed
    self.only = only
    stories = folders.flatMap { Repository.files(under: $0, suffix: ".ink") }.compactMap { url in
      guard let bytes = Repository.bytes(of: url), !bytes.isEmpty else { return nil }
      let compilation = Self.compile(bytes, url)
      return Original(url: url, bytes: bytes, isClean: compilation.program != nil)
    }
  }

  /// Makes and checks the variants.
  var checks: [Check] {
    guard !stories.isEmpty else { return [Check(name: "mutations") { ["there are no stories"] }] }
    return (0..<count).filter { only == nil || $0 == only }.map { number in
      Check(name: "variant \(number) of seed \(seed)") { check(number) }
    }
  }

  private static func compile(_ bytes: [UInt8], _ url: URL) -> Compilation {
    let folder = url.deletingLastPathComponent()
    return Compiler.compile(SourceFile(name: url.lastPathComponent, bytes: bytes)) { name in
      Repository.bytes(of: folder.appendingPathComponent(name))
    }
  }

  private func check(_ number: Int) -> [String] {
    var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0x9E37_79B9)
    let original = stories[number % stories.count]
    let isSlip = original.isClean && random.number(below: 4) > 0
    let bytes = isSlip ? Slip.make(in: original.bytes, &random) : Slip.several(in: original.bytes, &random)
    if only != nil { FileHandle.standardOutput.write(Data(bytes)) }
    let differences = Variant(
      bytes, name: original.url.lastPathComponent, compilation: Self.compile(bytes, original.url)
    )
    .complaints(isSlip: isSlip, seed: number)
    return differences.isEmpty ? [] : ["of \(original.url.path):"] + differences
  }
}

/// Slips of the pen.
enum Slip {
  /// What is typed too much, or in the place of something else.
  private static let signs = [
    "{", "}", "(", ")", "[", "]", "|", ":", "-", "->", "<-", "->->", "*", "+", "~", "=", "==", "#", "<>", "\"", "\\",
    "//",
    "/*", "!", "&", ",", ".", "- else:", "else", "not", "temp", "VAR", "\u{A0}", "\u{200B}", "“", "１", "é", "END", "\n",
    " ",
  ]

  /// A text with one slip in it.
  static func make(in bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    switch random.number(below: 6) {
    case 0: withoutSign(bytes, &random)
    case 1: withLine(bytes, &random) { lines, index, _ in lines.remove(at: index) }
    case 2: withLine(bytes, &random) { lines, index, _ in lines.insert(lines[index], at: index) }
    case 3:
      withLine(bytes, &random) { lines, index, random in
        lines.swapAt(index, min(lines.count - 1, index + 1 + random.number(below: 3)))
      }
    case 4:
      withLine(bytes, &random) { lines, index, random in
        let blanks = Array(repeating: UInt8(ascii: " "), count: random.number(below: 5))
        lines[index] = blanks + lines[index].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      }
    default: withSign(bytes, &random)
    }
  }

  /// A text with several.
  static func several(in bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    random.mutated(bytes, changes: 4, pieces: signs)
  }

  /// Takes away a sign that means something.
  private static func withoutSign(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    let places = bytes.indices.filter { "{}()[]|:->*+~=#\"\\,.!&".utf8.contains(bytes[$0]) }
    guard !places.isEmpty else { return withSign(bytes, &random) }
    var result = bytes
    result.remove(at: random.element(of: places))
    return result
  }

  /// Writes a sign where none was, or over what was there.
  private static func withSign(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    // Between characters, never within one.
    let places = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    let start = random.element(of: places)
    let replaced = random.number(below: 2) == 0 && bytes[start] < 0x80 ? 1 : 0
    return Array(bytes[..<start]) + random.element(of: signs).utf8 + bytes[(start + replaced)...]
  }

  private static func withLine(
    _ bytes: [UInt8], _ random: inout SeededGenerator,
    _ change: (_ lines: inout [[UInt8]], _ index: Int, _ random: inout SeededGenerator) -> Void
  ) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    change(&lines, random.number(below: lines.count), &random)
    return Array(lines.joined(separator: [0x0A]))
  }
}
