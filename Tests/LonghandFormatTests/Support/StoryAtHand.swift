import Foundation
import LonghandCompiler
import LonghandFormat
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// A story on the disk, with what it includes.
struct StoryAtHand: CustomTestStringConvertible, Sendable {
  let url: URL

  var testDescription: String {
    url.path.replacingOccurrences(of: Repository.root.deletingLastPathComponent().path + "/", with: "")
  }

  /// Every story of the package, and every one beside it where these are at hand.
  static let all = (Repository.inkFiles + shared).map { StoryAtHand(url: $0) }

  private static let shared = Repository.files(
    under: Repository.root.deletingLastPathComponent().appendingPathComponent("shared"), suffix: ".ink"
  ).filter { !Repository.isFolder($0) && !$0.path.contains("/.build") }

  var bytes: [UInt8] { Repository.bytes(of: url) ?? [] }

  /// The JSON that the story compiles to, its files formatted or as they are; nil where it does not compile.
  func json(isFormatted: Bool) -> [UInt8]? {
    func text(_ bytes: [UInt8]) -> [UInt8] { isFormatted ? formatted(bytes).bytes ?? bytes : bytes }
    let folder = url.deletingLastPathComponent()
    let compilation = Compiler.compile(SourceFile(name: url.lastPathComponent, bytes: text(bytes))) { name in
      Repository.bytes(of: folder.appendingPathComponent(name)).map { text($0) }
    }
    return compilation.program?.json
  }
}
