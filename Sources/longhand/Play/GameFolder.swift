import LonghandPlay

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

  /// The file of lines that were typed.
  var historyPath: String { path + "/typed" }

  /// The games of the story, as a session wants them.
  var store: GameStore {
    GameStore(
      read: { name in (try? Data(contentsOf: URL(filePath: path + "/" + name))).map { Array($0) } },
      write: { (bytes: [UInt8], name: String) throws(GameStore.Failure) in
        prepare()
        try GameFolder.write(bytes, to: path + "/" + name)
      },
      move: { (old: String, new: String) throws(GameStore.Failure) in
        guard rename(path + "/" + old, path + "/" + new) == 0 else { throw GameStore.Failure(reason: old) }
      },
      names: { folder in (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? [] },
      shownPath: { path + "/" + $0 })
  }

  /// Makes the folders.
  func prepare() {
    try? FileManager.default.createDirectory(atPath: path + "/slots", withIntermediateDirectories: true)
  }

  /// What a session asks of the world, with the games in the folder if there is one.
  static func host(_ folder: GameFolder?) -> GameHost {
    GameHost(
      now: { Clock.now }, words: { Clock.words(of: $0) }, store: folder?.store, writeFile: write, appendToFile: append)
  }

  /// Writes a file so that, whatever happens, either the old or the new one is there.
  private static func write(_ bytes: [UInt8], to path: String) throws(GameStore.Failure) {
    do { try StoryFiles.write(bytes, to: path) } catch {
      throw GameStore.Failure(reason: (error as? CallFailure)?.message ?? "\(error)")
    }
  }

  private static func append(_ bytes: [UInt8], to path: String) throws(GameStore.Failure) {
    guard let file = fopen(path, "a") else { throw GameStore.Failure(reason: "'\(path)'") }
    let count = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, count == bytes.count else { throw GameStore.Failure(reason: "'\(path)'") }
  }
}
