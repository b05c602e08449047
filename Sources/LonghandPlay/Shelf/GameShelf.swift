/// The games of one story as they lie in a store: the one that is played, those that it took the place of, those that
/// were saved under a name, and the endings that were found.
struct GameShelf {
  let store: GameStore
  private let messages: MessageTable

  init(_ store: GameStore, messages: MessageTable = .english) {
    self.store = store
    self.messages = messages
  }

  // MARK: The game that is played

  private var autosavePath: String { Self.autosavePath(ofPlayer: store.player) }

  private static func autosavePath(ofPlayer player: Int) -> String {
    player == 1 ? "autosave.json" : "autosave-\(player).json"
  }

  /// Where the game that is played is kept, in words.
  var autosaveShown: String { store.shownPath(autosavePath) }

  /// The bytes of the game that was played last; nil if there is none.
  var autosave: [UInt8]? { store.read(autosavePath) }

  func writeAutosave(_ file: GameFile) throws(GameStore.Failure) {
    try store.write(file.bytes, autosavePath)
  }

  /// Keeps a damaged game under another name, so that nothing that may be mended by hand is overwritten.
  ///
  /// - Returns: The other name, in words; nil where that failed.
  func putAutosaveAside() -> String? { putAside(autosavePath) }

  private func putAside(_ path: String) -> String? {
    let known = store.names(path.hasPrefix("slots/") ? "slots" : "")
    let name = path.hasPrefix("slots/") ? String(path.dropFirst(6)) : path
    var aside = path + ".damaged"
    var number = 1
    while known.contains(name + ".damaged" + (number == 1 ? "" : "-\(number)")) { number += 1 }
    if number > 1 { aside += "-\(number)" }
    do throws(GameStore.Failure) { try store.move(path, aside) } catch { return nil }
    return store.shownPath(aside)
  }

  // MARK: Games that another one took the place of

  /// How many such games are kept.
  static let backupCount = 10

  /// A game that another one took the place of.
  struct Backup {
    var path: String
    var file: GameFile
  }

  /// Those games, the latest first; with games of other players, who may have left.
  var backups: [Backup] {
    var found = read(store.names("backups").map { "backups/" + $0 })
    let own = autosavePath
    found += read(store.names("").filter { $0.hasPrefix("autosave") && $0.hasSuffix(".json") && $0 != own })
    return found
  }

  private func read(_ paths: [String]) -> [Backup] {
    let found = paths.compactMap { path in
      store.read(path).flatMap { GameFile($0) }.map { Backup(path: path, file: $0) }
    }
    return found.sorted { ($0.file.time, $0.path) > ($1.file.time, $1.path) }
  }

  /// Keeps the game that is about to be replaced, unless it is kept already or has no moves.
  ///
  /// - Parameter words: A moment as a clock on the wall shows it, for the name.
  func keepAutosave(words: (Int) -> String) throws(GameStore.Failure) {
    guard let bytes = autosave else { return }
    guard let file = GameFile(bytes) else {
      if putAutosaveAside() == nil { throw GameStore.Failure(reason: messages(.saveUnreadable, autosaveShown)) }
      return
    }
    guard file.turn > 0 || !file.ahead.isEmpty else { return }
    let known = store.names("backups")
    let date = words(file.time).map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let stem = String(date).isEmpty ? "game" : String(date)
    var number = 1
    while true {
      let name = stem + (number == 1 ? "" : "-\(number)") + ".json"
      if !known.contains(name) {
        try store.write(bytes, "backups/" + name)
        return prune()
      }
      if store.read("backups/" + name) == bytes { return }
      number += 1
    }
  }

  private func prune() {
    let kept = read(store.names("backups").map { "backups/" + $0 })
    for backup in kept.dropFirst(Self.backupCount) { try? store.remove(backup.path) }
  }

  // MARK: Games under a name

  /// Whether a name can be that of a saved game; none is reserved.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && !isTooLong(name)
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// How many signs a name has at most.
  static let longestName = 60

  /// Whether a name is longer than names of files may be.
  static func isTooLong(_ name: String) -> Bool { name.count > longestName || name.utf8.count > 200 }

  private func path(ofSlot name: String) -> String { "slots/\(name).json" }

  /// The names of all saved games, sorted.
  var slotNames: [String] {
    store.names("slots").filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The bytes of a saved game by its name; nil if there is none.
  func slot(_ name: String) -> [UInt8]? { Self.isName(name) ? store.read(path(ofSlot: name)) : nil }

  func write(_ game: [UInt8], toSlot name: String) throws(GameStore.Failure) {
    try store.write(game, path(ofSlot: name))
  }

  func removeSlot(_ name: String) throws(GameStore.Failure) { try store.remove(path(ofSlot: name)) }

  func shown(slot name: String) -> String { store.shownPath(path(ofSlot: name)) }

  func putSlotAside(_ name: String) -> String? { putAside(path(ofSlot: name)) }

  // MARK: Endings

  private static let endingsPath = "endings"

  /// The names of the endings that were found.
  var endings: [String] {
    guard let bytes = store.read(Self.endingsPath) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  /// Notes that an ending was found.
  func note(ending: String) {
    let known = endings
    guard !known.contains(ending) else { return }
    let words = (known + [ending]).map { $0 + "\n" }.joined() as String
    try? store.write(Array(words.utf8), Self.endingsPath)
  }
}
