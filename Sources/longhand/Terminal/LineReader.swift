import CTerminal

/// Reads the lines and keys that somebody types at the process.
///
/// Lines are edited by GNU readline, or by the terminal alone where the package was built without its trait `Readline`.
/// Signals arrive only while it waits, so nothing of the game can be interrupted half done.
enum LineReader {
  /// What was typed before a line was asked for, or before the window changed.
  nonisolated(unsafe) static var begun = ""

  /// Whether the terminal is gone, or the process was asked to end.
  nonisolated(unsafe) static var isGone = false

  // MARK: Keys

  /// The key that is pressed next; nil if none comes in time, the window changes, or nobody types any more.
  ///
  /// - Parameter showPrompt: Shows what somebody answers. Signals are held back before, so that none is lost that comes as
  ///   soon as it is seen.
  static func key(withinMilliseconds limit: Int32 = -1, showPrompt: () -> Void = {}) -> UInt8? {
    longhand_begin_waiting()
    longhand_begin_keys()
    showPrompt()
    defer {
      longhand_end_keys()
      longhand_end_waiting()
    }
    let event = longhand_wait(limit)
    if event == Int32(longhand_hangup) { isGone = true }
    if event == Int32(longhand_interrupt) { return UInt8(ascii: "q") }
    guard event == Int32(longhand_key) else { return nil }
    let key = longhand_read_key()
    if key < 0 { isGone = true }
    return UInt8(exactly: key)
  }

  /// Begins the next line with a key that was pressed; of a letter of several bytes, with all of them.
  static func typeAhead(_ first: UInt8) {
    guard first >= 0x20, first != 0x7F else { return }
    var bytes = [first]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    while bytes.count < length, let next = key(withinMilliseconds: 50) { bytes.append(next) }
    begun += String(decoding: bytes, as: UTF8.self)
  }

  /// The columns and rows of the window; nil if there is none.
  static var window: (columns: Int, rows: Int)? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard longhand_window(&columns, &rows) != 0 else { return nil }
    return (Int(columns), Int(rows))
  }
}
