import LonghandPlay

/// Games and files that are kept in memory, and a clock that a test turns.
final class StoreInMemory {
  var now = 1_000
  var games: [String: [UInt8]] = [:]
  var files: [String: [UInt8]] = [:]
  /// Why nothing can be written; nil if it can.
  var failure: String?

  var store: GameStore {
    GameStore(
      read: { self.games[$0] },
      write: { (bytes: [UInt8], path: String) throws(GameStore.Failure) in
        try self.check()
        self.games[path] = bytes
      },
      move: { (path: String, newPath: String) throws(GameStore.Failure) in
        try self.check()
        self.games[newPath] = self.games.removeValue(forKey: path)
      },
      names: { folder in
        self.games.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      },
      shownPath: { "games/" + $0 })
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
