/// The games of one story as they lie in a store: the one that is played, those that were saved under a name, and the
/// endings that were found.
struct GameShelf {
  let store: GameStore

  init(_ store: GameStore) {
    self.store = store
  }

  // MARK: The game that is played

  private static let autosavePath = "autosave.json"

  /// Where the game that is played is kept, in words.
  var autosaveShown: String { store.shownPath(Self.autosavePath) }

  /// The bytes of the game that was played last; nil if there is none.
  var autosave: [UInt8]? { store.read(Self.autosavePath) }

  func writeAutosave(_ file: GameFile) throws(GameStore.Failure) {
    try store.write(file.bytes, Self.autosavePath)
  }

  /// Keeps a damaged game under another name, so that nothing that may be mended by hand is overwritten.
  ///
  /// - Returns: The other name, in words.
  func putAutosaveAside() -> String { putAside(Self.autosavePath) }

  private func putAside(_ path: String) -> String {
    let aside = path + ".damaged"
    try? store.move(path, aside)
    return store.shownPath(aside)
  }

  // MARK: Games under a name

  /// Whether a name can be that of a saved game.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.count <= 60 && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

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

  func shown(slot name: String) -> String { store.shownPath(path(ofSlot: name)) }

  func putSlotAside(_ name: String) -> String { putAside(path(ofSlot: name)) }

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
    let words = (known + [ending]).map { $0 + "\n" }.joined()
    try? store.write(Array(words.utf8), Self.endingsPath)
  }
}
