/// An operator between two expressions, and everything that depends on which one it is: how it is written and how
/// tightly it binds (ink §176, ink §178).
package enum BinaryOperator: UInt8, Hashable, Sendable, CaseIterable {
  case and, or
  case equal, notEqual, less, greater, lessOrEqual, greaterOrEqual
  case has, hasNot, intersect
  case add, subtract, multiply, divide, remainder

  /// How an operator is written, and how tightly it binds.
  private struct Entry {
    var symbol: StaticString
    var word: StaticString?
    var precedence: Int
  }

  private var entry: Entry {
    switch self {
    case .and: Entry(symbol: "&&", word: "and", precedence: 1)
    case .or: Entry(symbol: "||", word: "or", precedence: 1)
    case .equal: Entry(symbol: "==", precedence: 2)
    case .notEqual: Entry(symbol: "!=", precedence: 2)
    case .less: Entry(symbol: "<", precedence: 2)
    case .greater: Entry(symbol: ">", precedence: 2)
    case .lessOrEqual: Entry(symbol: "<=", precedence: 2)
    case .greaterOrEqual: Entry(symbol: ">=", precedence: 2)
    case .has: Entry(symbol: "?", word: "has", precedence: 3)
    case .hasNot: Entry(symbol: "!?", word: "hasnt", precedence: 3)
    case .intersect: Entry(symbol: "^", precedence: 3)
    case .add: Entry(symbol: "+", precedence: 4)
    case .subtract: Entry(symbol: "-", precedence: 5)
    case .multiply: Entry(symbol: "*", precedence: 6)
    case .divide: Entry(symbol: "/", precedence: 7)
    case .remainder: Entry(symbol: "%", word: "mod", precedence: 8)
    }
  }

  /// The signs that it is written with: `&&`.
  package var symbol: String { entry.symbol.description }

  /// The word that it may be written as, with a space behind it: `and`.
  package var word: StaticString? { entry.word }

  /// How tightly it binds, from 1 to 8 (ink §176).
  package var precedence: Int { entry.precedence }

  /// How many bytes its signs are.
  var symbolLength: Int { entry.symbol.utf8CodeUnitCount }

  /// The operator that is written with the sign `first`, and the sign behind it where it takes two.
  init?(_ first: UInt8, _ next: UInt8) {
    switch (first, next) {
    case (UInt8(ascii: "&"), UInt8(ascii: "&")): self = .and
    case (UInt8(ascii: "|"), UInt8(ascii: "|")): self = .or
    case (UInt8(ascii: "="), UInt8(ascii: "=")): self = .equal
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): self = .notEqual
    case (UInt8(ascii: "!"), UInt8(ascii: "?")): self = .hasNot
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): self = .lessOrEqual
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): self = .greaterOrEqual
    case (UInt8(ascii: "<"), _): self = .less
    case (UInt8(ascii: ">"), _): self = .greater
    case (UInt8(ascii: "?"), _): self = .has
    case (UInt8(ascii: "^"), _): self = .intersect
    case (UInt8(ascii: "+"), _): self = .add
    case (UInt8(ascii: "-"), _): self = .subtract
    case (UInt8(ascii: "*"), _): self = .multiply
    case (UInt8(ascii: "/"), _): self = .divide
    case (UInt8(ascii: "%"), _): self = .remainder
    default: return nil
    }
  }

  /// The operator of which the word begins with `letter`, unless `isWord` says that it is not that word.
  init?(wordBeginningWith letter: UInt8, where isWord: (StaticString) -> Bool) {
    let candidates: [BinaryOperator]
    switch letter {
    case UInt8(ascii: "a"): candidates = [.and]
    case UInt8(ascii: "o"): candidates = [.or]
    case UInt8(ascii: "m"): candidates = [.remainder]
    case UInt8(ascii: "h"): candidates = [.hasNot, .has]
    default: return nil
    }
    guard let found = candidates.first(where: { $0.word.map(isWord) ?? false }) else { return nil }
    self = found
  }

  /// The operator that is written so.
  package init?(spelling: String) {
    let bytes = Array(spelling.utf8)
    guard let first = bytes.first else { return nil }
    if bytes.count <= 2, let found = BinaryOperator(first, bytes.count > 1 ? bytes[1] : 0),
      found.symbolLength == bytes.count
    {
      self = found
      return
    }
    self.init(wordBeginningWith: first) { $0.description == spelling }
  }
}
