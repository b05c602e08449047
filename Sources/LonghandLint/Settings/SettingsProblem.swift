/// Something in a settings file that cannot be meant.
public struct SettingsProblem: Error, Hashable, Sendable {
  /// The file.
  public var path: String
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int
  /// What is wrong, and what was probably meant.
  public var message: String

  /// Makes a problem.
  public init(path: String, line: Int, column: Int, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  /// Place and words on one line.
  public var text: String { "\(path):\(line):\(column): error: \(message)" }
}
