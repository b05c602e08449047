import LonghandCompiler
import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads stories and writes files: the only place that touches the file system.
enum StoryFiles {
  /// The bytes of a file that the call names, or of the standard input for `-`.
  ///
  /// - Throws: `CallFailure` with the reason when it cannot be read.
  static func read(_ path: String) throws -> [UInt8] {
    path == "-" ? try FileReader.readStandardInput() : try FileReader.read(path)
  }

  /// Writes a file so that, whatever happens, either the old or the new one is there (`FileWriter`).
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - path: Where it is.
  ///   - name: Under which names such a thing is written.
  ///   - isAnew: Whether it is meant to take the place of what this process has read there.
  /// - Throws: `CallFailure` when it cannot be written, or was read and is not meant to be written anew.
  static func write(_ bytes: [UInt8], to path: String, as name: OutputName? = nil, isAnew: Bool = false) throws {
    if path == "-" { throw CallFailure(message: "- is the standard output, which is taken already; name a file") }
    if !isAnew { try ReadFiles.check(path) }
    try name?.require(path)
    try FileWriter.write(bytes, to: path)
  }

  /// Compiles the story at a path; what it includes is found from the folder of that file (ink §26).
  static func compile(
    _ path: String, bytes: [UInt8], countAllVisits: Bool, includesOutside: Bool,
    portraitWords: PortraitWords = .english
  ) -> Compilation {
    var options = Compiler.Options(countsAllVisits: countAllVisits)
    options.portraitWords = portraitWords
    return Compiler.compile(root(path, bytes), options: options, include: includes(of: path, outside: includesOutside))
  }

  /// Reads, parses and analyses the story at a path; what it includes is found from the folder of that file (ink §26).
  ///
  /// - Parameter keepsTrees: Whether the analysis holds the syntax trees too.
  static func analysis(_ path: String, bytes: [UInt8], includesOutside: Bool, keepsTrees: Bool) -> Analysis {
    Analysis(root(path, bytes), keepsTrees: keepsTrees, include: includes(of: path, outside: includesOutside))
  }

  /// The story in a file of ink JSON.
  ///
  /// - Throws: `CallFailure` where it holds none.
  static func program(_ path: String, json: [UInt8]) throws -> Program {
    do {
      return try Program.load(json: json)
    } catch {
      throw CallFailure(message: "'\(path)': \(error)")
    }
  }

  /// Writes the story at a path as plain ink.
  static func plainInk(_ path: String, bytes: [UInt8], includesOutside: Bool) -> PlainInk {
    Compiler.plainInk(root(path, bytes), include: includes(of: path, outside: includesOutside))
  }

  private static func root(_ path: String, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(name: path == "-" ? "standard input" : path, bytes: bytes)
  }

  private static func includes(of path: String, outside isOutsideAllowed: Bool) -> (String) -> [UInt8]? {
    let story = path == "-" ? "standard input" : path
    var folder: String?
    return { name in
      let inner = folder ?? StoryFolder.of(StoryPath.absolute(story, in: Folders.current), in: .disk)
      folder = inner
      guard isOutsideAllowed || StoryFolder.admits(name, of: story, in: inner, .disk) else { return nil }
      return try? FileReader.read(StoryPath.included(name, by: story), .found)
    }
  }

  /// Makes a folder, and those around it, unless they are there.
  ///
  /// - Throws: `CallFailure` when it cannot be made.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CallFailure(message: "the folder '\(path)' cannot be made; is there a file of that name?")
    }
  }

  /// Whether a file is a compiled story rather than source: its first character that is no white space is `{`, and it
  /// says its version.
  static func isCompiled(_ bytes: [UInt8], path: String) -> Bool {
    let first = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    return first == UInt8(ascii: "{")
      && (path.hasSuffix(".json") || bytes.prefix(200).contains(words: "\"inkVersion\""))
  }
}

extension ArraySlice<UInt8> {
  /// Whether the words stand anywhere in the bytes.
  fileprivate func contains(words: String) -> Bool {
    String(decoding: self, as: UTF8.self).contains(words)
  }
}
