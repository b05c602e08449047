#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the games of one story are kept, with the endings that were found and the lines that were typed.
struct GameFolder {
  /// The path of the folder.
  let path: String

  /// The folder of the story at a path; nil where there is no home to keep it in.
  init?(story: String) {
    guard let base = Self.base else { return nil }
    let absolute = URL(filePath: story).standardizedFileURL.path
    let name = URL(filePath: story).deletingPathExtension().lastPathComponent
    path = "\(base)/longhand/\(name)-\(String(Fingerprint.of(absolute.utf8).prefix(8)))"
  }

  private static var base: String? {
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data }
    guard let home = variable("HOME") else { return nil }
    #if os(macOS)
      return home + "/Library/Application Support"
    #else
      return home + "/.local/share"
    #endif
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  var autosavePath: String { path + "/autosave.json" }
  var historyPath: String { path + "/typed" }
  private var endingsPath: String { path + "/endings" }

  /// The path of a saved game by its name.
  func slotPath(_ name: String) -> String { "\(path)/slots/\(name).json" }

  /// Whether a name can be that of a saved game.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.count <= 60 && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// Makes the folders.
  func prepare() {
    try? FileManager.default.createDirectory(atPath: path + "/slots", withIntermediateDirectories: true)
  }

  /// The bytes of a file in it; nil if there is none.
  func read(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map { Array($0) }
  }

  /// Writes a file so that, whatever happens, either the old or the new one is there.
  func write(_ bytes: [UInt8], to path: String) throws {
    prepare()
    try StoryFiles.write(bytes, to: path)
  }

  /// Keeps a damaged file under another name, so that nothing that may be saved by hand is overwritten.
  func putAside(_ path: String) -> String {
    let aside = path + ".damaged"
    rename(path, aside)
    return aside
  }

  /// The names of all saved games, sorted.
  var slotNames: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path + "/slots")) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  // MARK: Endings

  /// The names of the endings that were found.
  var endings: [String] {
    guard let bytes = read(endingsPath) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Notes that an ending was found.
  func note(ending: String) {
    let known = endings
    guard !known.contains(ending) else { return }
    try? write(Array((known + [ending]).map { $0 + "\n" }.joined().utf8), to: endingsPath)
  }
}
