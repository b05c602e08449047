/// A value as the host sees it (runtime §152).
public enum Value: Hashable, Sendable {
  /// True or false.
  case boolean(Bool)
  /// A whole number; ink keeps 32 bits of it, so a story takes none that needs more.
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

extension Value {
  /// Whether it is true or false; nil if it is neither.
  public var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The value as a whole number, of a truth value 1 or 0; nil if it is none.
  public var integer: Int? {
    switch self {
    case .integer(let value): value
    case .boolean(let value): value ? 1 : 0
    case .float, .text, .list, .target, .variable: nil
    }
  }

  /// The value as a number, be it whole or not; nil if it is none.
  public var float: Float? {
    switch self {
    case .integer(let value): Float(value)
    case .float(let value): value
    case .boolean, .text, .list, .target, .variable: nil
    }
  }

  /// The words; nil if it is no text.
  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }

  /// The set of items; nil if it is none.
  public var list: InkList? {
    if case .list(let value) = self { value } else { nil }
  }
}

extension Value: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral
{
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// Makes a number.
  public init(floatLiteral value: Float) { self = .float(value) }
  /// Makes words.
  public init(stringLiteral value: String) { self = .text(value) }
  /// Makes words with values in them.
  public init(stringInterpolation words: DefaultStringInterpolation) {
    self = .text(String(stringInterpolation: words))
  }
  /// Makes a set of items.
  public init(arrayLiteral items: InkList.Item...) { self = .list(InkList(items)) }
}

extension Value: CustomStringConvertible, CustomDebugStringConvertible {
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

  /// The value as a writer would spell it: text in quotes, a list in parentheses, a place behind an arrow, a number with
  /// a point if it is not a whole one.
  public var debugDescription: String {
    switch self {
    case .boolean, .integer: description
    case .float(let value): value.printed + (value.printed.utf8.contains { !$0.isDigit && $0 != 0x2D } ? "" : ".0")
    case .text(let value): "\"" + value + "\""
    case .list(let value): "(" + value.description + ")"
    case .target(let path): "-> " + path
    case .variable(let name): "ref " + name
    }
  }
}

#if !hasFeature(Embedded)
  extension Value: Codable {
    private enum Kind: String, CodingKey {
      case boolean, integer, float, text, list, target, variable
    }

    /// Reads an object with one member, whose name is the kind: `{"integer": 5}`.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Kind.self)
      switch container.allKeys.first {
      case .boolean: self = .boolean(try container.decode(Bool.self, forKey: .boolean))
      case .integer: self = .integer(try container.decode(Int.self, forKey: .integer))
      case .float: self = .float(try container.decode(Float.self, forKey: .float))
      case .text: self = .text(try container.decode(String.self, forKey: .text))
      case .list: self = .list(try container.decode(InkList.self, forKey: .list))
      case .target: self = .target(try container.decode(String.self, forKey: .target))
      case .variable: self = .variable(try container.decode(String.self, forKey: .variable))
      case nil:
        throw DecodingError.dataCorrupted(
          DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "A value names its kind."))
      }
    }

    /// Writes an object with one member, whose name is the kind.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Kind.self)
      switch self {
      case .boolean(let value): try container.encode(value, forKey: .boolean)
      case .integer(let value): try container.encode(value, forKey: .integer)
      case .float(let value): try container.encode(value, forKey: .float)
      case .text(let value): try container.encode(value, forKey: .text)
      case .list(let value): try container.encode(value, forKey: .list)
      case .target(let path): try container.encode(path, forKey: .target)
      case .variable(let name): try container.encode(name, forKey: .variable)
      }
    }
  }
#endif
