import LonghandCompiler

/// The values that an expression or variable may have: never fewer than it can have in any playthrough.
package struct PossibleValues: Hashable, Sendable {
  /// The texts that may be.
  package enum Texts: Hashable, Sendable {
    /// A few; perhaps none.
    case some([String])
    case any
  }

  /// The lists that may be.
  package enum Lists: Hashable, Sendable {
    /// No list.
    case none
    /// Lists of items of these lists only, in ascending order; always the empty list too.
    case of([ListID])
    case any
  }

  /// The numbers that may be.
  package var numbers: NumberRange?
  /// Whether it may be `true`.
  package var mayBeTrue = false
  /// Whether it may be `false`.
  package var mayBeFalse = false
  /// The texts that may be.
  package var texts = Texts.some([])
  /// The lists that may be.
  package var lists = Lists.none
  /// Whether it may be a divert target, or nothing at all.
  package var mayBeOther = false

  /// No value.
  package static let never = PossibleValues()
  /// Any value.
  package static let unknown = PossibleValues(
    numbers: .all, mayBeTrue: true, mayBeFalse: true, texts: .any, lists: .any, mayBeOther: true)
  /// `true` or `false`.
  package static let boolean = PossibleValues(mayBeTrue: true, mayBeFalse: true)

  /// Some numbers.
  package static func numbers(_ range: NumberRange) -> PossibleValues { PossibleValues(numbers: range) }

  /// One value.
  package init(_ value: ConstantValue, _ script: Script) {
    switch value {
    case .integer(let number): numbers = NumberRange([Double(number)], isWhole: true)
    case .float(let number): numbers = NumberRange([Double(number)], isWhole: false)
    case .boolean(let isTrue):
      mayBeTrue = isTrue
      mayBeFalse = !isTrue
    case .text(let words): texts = .some([words])
    case .item(let item): lists = .of([script.listItems[item].list])
    }
  }

  /// A range by its parts.
  package init(
    numbers: NumberRange? = nil, mayBeTrue: Bool = false, mayBeFalse: Bool = false, texts: Texts = .some([]),
    lists: Lists = .none, mayBeOther: Bool = false
  ) {
    self.numbers = numbers
    self.mayBeTrue = mayBeTrue
    self.mayBeFalse = mayBeFalse
    self.texts = texts
    self.lists = lists
    self.mayBeOther = mayBeOther
  }

  /// All values of two ranges.
  package func union(_ other: PossibleValues) -> PossibleValues {
    var union = self
    union.numbers = numbers.map { first in other.numbers.map { first.union($0) } ?? first } ?? other.numbers
    union.mayBeTrue = mayBeTrue || other.mayBeTrue
    union.mayBeFalse = mayBeFalse || other.mayBeFalse
    union.texts = Self.union(texts, other.texts)
    union.lists = Self.union(lists, other.lists)
    union.mayBeOther = mayBeOther || other.mayBeOther
    return union
  }

  private static func union(_ left: Texts, _ right: Texts) -> Texts {
    guard case .some(let first) = left, case .some(let second) = right else { return .any }
    let all = Array(Set(first + second)).sorted()
    return all.count <= 12 ? .some(all) : .any
  }

  private static func union(_ left: Lists, _ right: Lists) -> Lists {
    switch (left, right) {
    case (.none, let other), (let other, .none): return other
    case (.of(let first), .of(let second)):
      let all = Array(Set(first + second)).sorted { $0.index < $1.index }
      return all.count <= 12 ? .of(all) : .any
    case (.any, _), (_, .any): return .any
    }
  }

  // MARK: Types

  /// Whether it may be a number, or a truth value, which counts as one.
  package var mayBeNumber: Bool { numbers != nil || mayBeTrue || mayBeFalse }
  /// Whether it may be a text.
  package var mayBeText: Bool { texts != .some([]) }
  /// Whether it may be a list.
  package var mayBeList: Bool { lists != .none }
  /// Whether it is a number or truth value for sure.
  package var isNumber: Bool { mayBeNumber && !mayBeText && !mayBeList && !mayBeOther }
  /// Whether it is a text for sure.
  package var isText: Bool { mayBeText && !mayBeNumber && !mayBeList && !mayBeOther }
  /// Whether it is a list for sure.
  package var isList: Bool { mayBeList && !mayBeNumber && !mayBeText && !mayBeOther }

  /// Its numbers, truth values counted among them (runtime §153).
  package var arithmetic: NumberRange? {
    let truths = (mayBeFalse ? [0.0] : []) + (mayBeTrue ? [1.0] : [])
    guard !truths.isEmpty else { return numbers }
    let range = NumberRange(truths, isWhole: true)
    return numbers.map { $0.union(range) } ?? range
  }
}
