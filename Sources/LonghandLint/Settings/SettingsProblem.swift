/// Something in a settings file that cannot be meant.
package struct SettingsProblem: Error, Hashable, Sendable {
  /// The file.
  package var path: String
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1.
  package var column: Int
  /// What is wrong, and what was probably meant.
  package var message: String

  /// Makes a problem.
  package init(path: String, line: Int, column: Int, message: String) {
    self.path = path
    self.line = line
    self.column = column
    self.message = message
  }

  /// Place and words on one line.
  package var text: String { "\(path):\(line):\(column): error: \(message)" }
}
