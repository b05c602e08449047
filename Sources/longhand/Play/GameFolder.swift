import LonghandSource
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
///
/// Each who plays the story at the same time has a number, held by a lock that the system takes back whatever becomes of
/// the process.
struct GameFolder {
  /// The path of the folder.
  let path: String
  /// Which of those who play the story at this moment this is, from 1.
  let player: Int

  /// The folder of the story at a path; nil where there is no home to keep it in.
  init?(story: String) {
    guard let base = Self.base else { return nil }
    let absolute = URL(filePath: story).standardizedFileURL.path
    let name = URL(filePath: story).deletingPathExtension().lastPathComponent
    path = "\(base)/longhand/\(name)-\(String(StableHash(absolute.utf8).digits.prefix(8)))"
    Self.prepare(path)
    player = Self.lock(path)
    Self.sweep(path)
  }

  private static var base: String? {
    Folders.ofUser("XDG_DATA_HOME", elseHome: ".local/share", onMac: "Library/Application Support")
  }

  /// The file of lines that were typed.
  var historyPath: String { path + "/typed" }

  private static let folders = ["", "/slots", "/backups"]

  private static func prepare(_ path: String) {
    for folder in folders {
      try? FileManager.default.createDirectory(atPath: path + folder, withIntermediateDirectories: true)
    }
  }

  /// Takes the first number that nobody has; the file stays open, and with it the lock, as long as the process lives.
  private static func lock(_ path: String) -> Int {
    for number in 1...99 {
      let file = open(path + (number == 1 ? "/lock" : "/lock-\(number)"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard file >= 0 else { return 1 }
      // Who is about to end may still have it for a moment.
      for attempt in 0..<(number == 1 ? 15 : 1) {
        if attempt > 0 { Clock.sleep(milliseconds: 20) }
        if flock(file, LOCK_EX | LOCK_NB) == 0 { return number }
      }
      close(file)
    }
    return 100
  }

  /// Removes what processes that were killed left half written.
  private static func sweep(_ path: String) {
    for folder in folders {
      for name in Folders.names(in: path + folder) ?? [] {
        guard let process = OwnFile.process(ofTemporary: name), kill(process, 0) != 0, errno == ESRCH else { continue }
        unlink("\(path)\(folder)/\(name)")
      }
    }
  }

  /// The games of the story, as a session wants them.
  var store: GameStore {
    GameStore(
      read: { name in (try? Data(contentsOf: URL(filePath: path + "/" + name))).map { Array($0) } },
      write: { (bytes: [UInt8], name: String) throws(GameStore.Failure) in
        // Somebody may have taken the folder away since.
        if access(path + "/backups", F_OK) != 0 { Self.prepare(path) }
        try OwnFile.replace(path + "/" + name, with: bytes)
      },
      remove: { (name: String) throws(GameStore.Failure) in
        guard unlink(path + "/" + name) == 0 else { throw OwnFile.failure(path + "/" + name) }
      },
      move: { (old: String, new: String) throws(GameStore.Failure) in
        guard rename(path + "/" + old, path + "/" + new) == 0 else { throw OwnFile.failure(path + "/" + old) }
      },
      names: { Folders.names(in: path + "/" + $0) ?? [] }, shownPath: { path + "/" + $0 }, player: player)
  }

  /// What a session asks of the world.
  ///
  /// - Parameters:
  ///   - folder: Where games are kept; nil for nowhere.
  ///   - storyFiles: The paths of the story's files, which nothing else is written to.
  static func host(_ folder: GameFolder?, storyFiles: [String]) -> GameHost {
    GameHost(
      now: { Clock.now }, words: { Clock.words(of: $0) }, store: folder?.store, path: expanded,
      state: { OwnFile.state(of: $0, storyFiles: storyFiles) }, writeFile: OwnFile.fill, appendToFile: OwnFile.append)
  }

  /// A path with the home in the place of `~`.
  private static func expanded(_ typed: String) -> String {
    guard typed == "~" || typed.hasPrefix("~/"), let home = Folders.variable("HOME") else { return typed }
    return home + typed.dropFirst()
  }
}
