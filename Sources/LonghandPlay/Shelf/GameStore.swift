/// Where the games of one story are kept: files in a folder for the command, whatever a host has for others.
///
/// Paths are relative and made of letters, digits, `-`, `_`, `.` and one `/` at most, such as `slots/night.json`.
public struct GameStore {
  /// Why something cannot be kept.
  public struct Failure: Error, Hashable, Sendable {
    /// The reason in one sentence without its full stop.
    public var reason: String

    /// Makes a failure.
    public init(reason: String) {
      self.reason = reason
    }
  }

  /// The bytes at a path; nil where there are none.
  public var read: (_ path: String) -> [UInt8]?
  /// Writes all bytes of a path, so that whatever happens either the old or the new ones are there.
  public var write: (_ bytes: [UInt8], _ path: String) throws(Failure) -> Void
  /// Takes away what is at a path.
  public var remove: (_ path: String) throws(Failure) -> Void
  /// Gives what is at a path another path.
  public var move: (_ path: String, _ newPath: String) throws(Failure) -> Void
  /// The names in a folder, in no order.
  public var names: (_ folder: String) -> [String]
  /// How a path is called when it is told to a person.
  public var shownPath: (_ path: String) -> String

  /// Which of those who play the story at this moment has the store, from 1: each has a game of its own.
  public var player: Int

  /// Makes a store of what a host has.
  public init(
    read: @escaping (_ path: String) -> [UInt8]?,
    write: @escaping (_ bytes: [UInt8], _ path: String) throws(Failure) -> Void,
    remove: @escaping (_ path: String) throws(Failure) -> Void,
    move: @escaping (_ path: String, _ newPath: String) throws(Failure) -> Void,
    names: @escaping (_ folder: String) -> [String], shownPath: @escaping (_ path: String) -> String,
    player: Int = 1
  ) {
    self.read = read
    self.write = write
    self.remove = remove
    self.move = move
    self.names = names
    self.shownPath = shownPath
    self.player = player
  }
}
