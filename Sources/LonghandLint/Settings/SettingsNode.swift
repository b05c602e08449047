/// One value of a settings file, whatever language it is written in, with its place.
public struct SettingsNode: Sendable {
  /// What it holds.
  public enum Value: Sendable {
    /// A word, a number, or nothing.
    case scalar(String)
    /// A list of values.
    case list([SettingsNode])
    /// Keys and values in the order written; keys are scalars.
    case map([(key: SettingsNode, value: SettingsNode)])
  }

  /// What it holds.
  public var value: Value
  /// The line, counted from 1.
  public var line: Int
  /// The column, counted from 1.
  public var column: Int

  /// Makes a node.
  public init(_ value: Value, line: Int, column: Int) {
    self.value = value
    self.line = line
    self.column = column
  }

  /// The words of a scalar.
  var words: String? {
    if case .scalar(let words) = value { return words }
    return nil
  }

  /// Whether nothing was written.
  var isEmpty: Bool { words == "" || words == "~" || words == "null" }
}
