import LonghandCompiler

/// A value that is known without playing (runtime §151).
package enum ConstantValue: Hashable, Sendable {
  case integer(Int32)
  case float(Float)
  case boolean(Bool)
  case text(String)
  case item(ListItemID)

  /// What a number or truth value counts as in arithmetic (runtime §153).
  package var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .float(let value): Double(value)
    case .boolean(let value): value ? 1 : 0
    case .text, .item: nil
    }
  }

  /// Whether it is a whole number, or counts as one.
  package var isWhole: Bool {
    switch self {
    case .integer, .boolean: true
    case .float, .text, .item: false
    }
  }

  /// Whether a condition takes it for true (runtime §95).
  package var isTrue: Bool {
    switch self {
    case .integer(let value): value != 0
    case .float(let value): value != 0
    case .boolean(let value): value
    case .text(let words): !words.isEmpty
    case .item: true
    }
  }

  /// What it prints as text (runtime §157); nil where that takes more than is worth knowing here.
  package var printed: String? {
    switch self {
    case .integer(let value): String(value)
    case .boolean(let value): value ? "true" : "false"
    case .text(let words): words
    case .float, .item: nil
    }
  }
}
