import LonghandExplorer
import LonghandRuntime
import LonghandSource

/// What an exploration found out, as bytes that are kept until the same story is explored again in the same way.
///
/// The first line says what the rest belongs to and what it hashes to, so that nothing is read that was damaged, or that
/// belongs to another story, other options or another build.
package enum SavedExploration {
  /// How many bytes a report may take to be kept.
  package static let sizeLimit = 16 << 20

  /// A report as bytes; nil where it is not to be kept: it is too large, or the explorer found a fault of its own.
  package static func bytes(of report: ExplorationReport, key: ExplorationKey) -> [UInt8]? {
    guard report.internalFault == nil else { return nil }
    var writer = ReportWriter(files: key.files)
    let body = writer.bytes(of: report)
    let bytes = Array(header(key, body).utf8) + body
    return bytes.count <= sizeLimit ? bytes : nil
  }

  /// The report in some bytes; nil where they hold none that belongs to the key.
  package static func report(in bytes: [UInt8], key: ExplorationKey) -> ExplorationReport? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end < bytes.count - 1 else { return nil }
    let body = bytes[(end + 1)...]
    guard bytes[...end].elementsEqual(header(key, body).utf8), let value = try? JSONValue.parse(Array(body)) else {
      return nil
    }
    return ReportReader(value, files: key.files)?.report
  }

  private static func header(_ key: ExplorationKey, _ body: some Collection<UInt8>) -> String {
    "longhand exploration \(format) \(key.name) \(key.size) \(StableHash(body).digits)\n"
  }

  /// The number of the format of what follows the first line.
  private static let format = 1
}
