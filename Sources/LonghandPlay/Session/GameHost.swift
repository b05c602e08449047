/// What a session asks of the world around it: a clock, a place for games, and files that a player names.
///
/// The library touches nothing itself. A host that has no such thing leaves it out, and the session says so.
public struct GameHost {
  /// The seconds since 1970.
  public var now: () -> Int
  /// A moment in seconds since 1970 as a clock on the wall shows it, such as `2026-11-22 17:10`.
  public var words: (_ moment: Int) -> String
  /// Where games are kept; nil if they are not.
  public var store: GameStore?
  /// What is at a path that the player names.
  public enum FileState: Hashable, Sendable {
    /// Nothing, or an empty file, or something that is no file.
    case free
    /// A file with something in it.
    case taken
    /// A file of the story that is played.
    case ofStory
  }

  /// The path that is meant by one that was typed, such as `~/text.txt`.
  public var path: (_ typed: String) -> String
  /// What is at a path.
  public var state: (_ path: String) -> FileState
  /// Writes a file that the player names.
  public var writeFile: (_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) -> Void
  /// Writes behind what a file holds that the player names.
  public var appendToFile: (_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) -> Void

  /// What is known of the story beyond the game; nil where nobody explores it.
  package var guide: StoryGuide?

  /// Makes a host; without arguments one that has no clock and keeps nothing.
  public init(
    now: @escaping () -> Int = { 0 }, words: @escaping (_ moment: Int) -> String = { _ in "" },
    store: GameStore? = nil, path: @escaping (_ typed: String) -> String = { $0 },
    state: @escaping (_ path: String) -> FileState = { _ in .free },
    writeFile: @escaping (_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) -> Void = Self.refuse,
    appendToFile: @escaping (_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) -> Void = Self.refuse
  ) {
    self.now = now
    self.words = words
    self.store = store
    self.path = path
    self.state = state
    self.writeFile = writeFile
    self.appendToFile = appendToFile
  }

  /// Says that there are no files.
  public static func refuse(_ bytes: [UInt8], _ path: String) throws(GameStore.Failure) {
    throw GameStore.Failure(reason: "files cannot be written here")
  }
}
