import LonghandCompiler
import LonghandProject
import LonghandRuntime
import LonghandSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads stories and writes files: the only place that touches the file system.
enum StoryFiles {
  /// The bytes of a file, or of the standard input for `-`.
  ///
  /// - Throws: `CallFailure` with the reason when it cannot be read.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return readStandardInput() }
    do throws(FileProvider.Failure) {
      return try readFile(path)
    } catch {
      throw CallFailure(message: error.message(for: path))
    }
  }

  /// The bytes of a file.
  static func readFile(_ path: String) throws(FileProvider.Failure) -> [UInt8] {
    guard access(path, F_OK) == 0 else { throw .missing }
    guard let bytes = contents(of: path) else { throw .unreadable }
    return bytes
  }

  /// The bytes of a file, read by the C library: Foundation's way takes longer than a whole story takes to load.
  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var status = stat()
    var bytes: [UInt8] = []
    if fstat(fileno(file), &status) == 0 { bytes.reserveCapacity(Int(status.st_size)) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func readStandardInput() -> [UInt8] {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return Array(text.utf8)
  }

  /// Writes a file so that, whatever happens, either the old or the new one is there.
  ///
  /// A link stays a link, and what is no file, such as `/dev/null` or a pipe, is written to rather than replaced.
  ///
  /// - Throws: `CallFailure` when it cannot be written.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let type = (try? FileManager.default.attributesOfItem(atPath: target.path))?[.type] as? FileAttributeType
    let isReplaceable = type == nil || type == .typeRegular
    do {
      try Data(bytes).write(to: target, options: isReplaceable ? .atomic : [])
    } catch {
      throw CallFailure(message: "'\(path)' cannot be written; does its folder exist, and may you write there?")
    }
  }

  /// Compiles the story at a path; what it includes is found from the folder of that file (`L26`).
  static func compile(_ path: String, bytes: [UInt8], countAllVisits: Bool) -> Compilation {
    let options = Compiler.Options(countsAllVisits: countAllVisits)
    return Compiler.compile(root(path, bytes), options: options, include: includes(of: path))
  }

  /// Writes the story at a path as plain ink.
  static func plainInk(_ path: String, bytes: [UInt8]) -> PlainInk {
    Compiler.plainInk(root(path, bytes), include: includes(of: path))
  }

  private static func root(_ path: String, _ bytes: [UInt8]) -> SourceFile {
    SourceFile(name: path == "-" ? "standard input" : path, bytes: bytes)
  }

  private static func includes(of path: String) -> (String) -> [UInt8]? {
    let folder = path == "-" ? "." : URL(filePath: path).deletingLastPathComponent().path
    return { name in
      let included = name.hasPrefix("/") ? name : folder + "/" + name
      return contents(of: included)
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
