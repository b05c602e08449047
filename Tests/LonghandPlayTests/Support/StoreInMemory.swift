import LonghandPlay

/// Games and files that are kept in memory, and a clock that a test turns.
final class StoreInMemory {
  var now = 1_000
  var games: [String: [UInt8]] = [:]
  var files: [String: [UInt8]] = [:]
  /// Which of several players has it.
  var player = 1
  /// Why nothing can be written; nil if it can.
  var failure: String?

  var store: GameStore {
    GameStore(
      read: { self.games[$0] },
      write: { (bytes: [UInt8], path: String) throws(GameStore.Failure) in
        try self.check()
        self.games[path] = bytes
      },
      remove: { (path: String) throws(GameStore.Failure) in
        try self.check()
        self.games[path] = nil
      },
      move: { (path: String, newPath: String) throws(GameStore.Failure) in
        try self.check()
        self.games[newPath] = self.games.removeValue(forKey: path)
      },
      names: { folder in
        let prefix = folder.isEmpty ? "" : folder + "/"
        return self.games.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
          .filter { !$0.contains("/") }
      },
      shownPath: { "games/" + $0 }, player: player)
  }

  func writeFile(_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) {
    try check()
    files[path] = bytes
  }

  func appendToFile(_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) {
    try check()
    files[path, default: []] += bytes
  }

  private func check() throws(GameStore.Failure) {
    if let failure { throw GameStore.Failure(reason: failure) }
  }

  /// A file as text.
  func text(of path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }
}
