/// A value as the host sees it (`R152`).
public enum Value: Hashable, Sendable {
  /// True or false.
  case boolean(Bool)
  /// A whole number; ink keeps 32 bits of it.
  case integer(Int)
  /// A number of single precision.
  case float(Float)
  /// Words.
  case text(String)
  /// A set of list items.
  case list(InkList)
  /// A place in the story, by its path.
  case target(String)
  /// A variable that is passed by reference, by its name.
  case variable(String)
}

extension Value: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral
{
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a number.
  public init(floatLiteral value: Float) { self = .float(value) }
  /// Makes words.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension Value: CustomStringConvertible {
  /// The words that the story would print.
  public var description: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): "\(value)"
    case .float(let value): value.printed
    case .text(let value): value
    case .list(let value): value.description
    case .target(let path): path
    case .variable(let name): name
    }
  }

  /// The value as a whole number; nil if it is none.
  public var integer: Int? {
    switch self {
    case .integer(let value): value
    case .boolean(let value): value ? 1 : 0
    case .float, .text, .list, .target, .variable: nil
    }
  }
}
