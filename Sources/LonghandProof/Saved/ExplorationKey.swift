import LonghandExplorer
import LonghandSource

/// Everything that an exploration depends on, so that what it found out is used again where all of it is the same.
///
/// The story's files count to the byte, comments included: promises stand in them, and places are lines. The path of
/// the main file does not: a command that is called in the folder of a story and an editor that knows its whole path
/// explore the same.
package struct ExplorationKey: Sendable {
  /// The name under which a report is kept: hexadecimal digits.
  package let name: String
  /// How many bytes the story has; a second look at whether it is the same.
  let size: Int
  /// The names of the story's files, the main file first.
  let files: [String]

  /// The key of a story that was read from source.
  ///
  /// - Parameters:
  ///   - options: How it is explored, without what its promises add.
  ///   - build: Tells one build of Longhand from another: each may find out more than the one before.
  package init(_ files: [SourceFile], _ options: Explorer.Options, assumptions: [String] = [], build: String) {
    var writer = Writer(build, options.words + assumptions)
    writer.add(files)
    self.init(writer, files.map { $0.name })
  }

  /// What tells a story from others, whatever it is explored with and by which build.
  package static func fingerprint(of files: [SourceFile]) -> String {
    var writer = Writer("", [])
    writer.add(files)
    return writer.hash.digits
  }

  /// The same for a story that comes as JSON.
  package static func fingerprint(json bytes: [UInt8]) -> String {
    var writer = Writer("", ["JSON"])
    writer.add(bytes)
    return writer.hash.digits
  }

  /// The key of a story that comes as JSON.
  package init(json bytes: [UInt8], _ options: Explorer.Options, build: String) {
    var writer = Writer(build, ["JSON"] + options.words)
    writer.add(bytes)
    self.init(writer, [])
  }

  private init(_ writer: Writer, _ files: [String]) {
    name = writer.hash.digits
    size = writer.size
    self.files = files
  }

  /// Takes in parts, each with its length, so that none runs into the next.
  private struct Writer {
    var hash = StableHash()
    var size = 0

    init(_ build: String, _ words: [String]) {
      add(build)
      for words in words { add(words) }
    }

    /// Takes in files with their names, those of the main file left out.
    mutating func add(_ files: [SourceFile]) {
      for file in files {
        add(file.id == .root ? "" : file.name)
        add(file.bytes)
      }
    }

    mutating func add(_ words: String) { add(Array(words.utf8)) }

    mutating func add(_ bytes: [UInt8]) {
      for byte in "\(bytes.count):".utf8 { hash.combine(byte) }
      for byte in bytes { hash.combine(byte) }
      size += bytes.count
    }
  }
}

extension Explorer.Options {
  /// What the options say, apart from what promises and assumptions add to them.
  fileprivate var words: [String] {
    let bounds = externals.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.lowerBound)..\($0.value.upperBound)" }
    return ["seed \(seed)", "random \(randomRuns)", "runs \(searchRuns)", "states \(searchStates)", "plays \(plays)"]
      + [reader.name, "\(keepsExactNumbers)", leftover.map { "\($0)" } ?? ""] + bounds
  }
}
