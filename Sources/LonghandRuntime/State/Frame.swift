/// One element of the call stack (runtime §47).
struct Frame: Hashable, Sendable {
  /// How the element came to be, with the number that saved games use.
  enum Kind: UInt8, Hashable, Sendable {
    case tunnel = 0
    case function = 1
    case evaluationFromGame = 2
  }

  var kind: Kind
  /// Where flow goes on.
  var position: Position
  /// Whether values go to the evaluation stack rather than to the output.
  var isInExpression = false
  /// The place of its first temporary variable among those of the thread.
  var firstTemporary: Int32
  /// The height of the evaluation stack when a host's call began.
  var evaluationHeight: Int32 = 0
  /// The length of the output when a function began, for trimming its output; -1 once it printed words (runtime §115).
  var outputStart: Int32 = 0
}

/// A temporary variable and what it holds.
struct TemporaryVariable: Hashable, Sendable {
  var name: NameNumber
  var value: Cell
}

/// One line of flow with its own call stack (runtime §47).
struct Thread: Hashable, Sendable {
  /// The number that saved games know it by.
  var index: Int32 = 0
  /// The topmost element.
  var top: Frame
  /// The elements below, the base first.
  var outer: [Frame] = []
  /// The temporary variables of all elements, those of the base first.
  var temporaries: [TemporaryVariable] = []
  /// The position before the latest advance; decides which containers count as entered (runtime §61).
  var previous: Position = .nowhere

  /// A thread at a position, with nothing to return to.
  init(at position: Position) {
    top = Frame(kind: .tunnel, position: position, firstTemporary: 0)
  }

  /// Becomes like another thread without sharing its storage.
  mutating func copy(_ other: inout Thread) {
    (index, top, previous) = (other.index, other.top, other.previous)
    outer.refill(other.outer)
    temporaries.refill(other.temporaries)
  }

  /// Whether flow goes on alike from both, whatever their numbers are.
  func isLike(_ other: Thread) -> Bool {
    var copy = other
    copy.index = index
    return self == copy
  }

  /// How many elements the call stack has.
  var depth: Int { outer.count + 1 }

  /// The element with the given number, counted from 1 at the base.
  subscript(number: Int) -> Frame {
    number > outer.count ? top : outer[number - 1]
  }

  /// Puts an element on top.
  mutating func push(_ kind: Frame.Kind, outputStart: Int, evaluationHeight: Int = 0) {
    let position = top.position
    outer.append(top)
    top = Frame(
      kind: kind, position: position, firstTemporary: Int32(temporaries.count),
      evaluationHeight: Int32(evaluationHeight), outputStart: Int32(outputStart))
  }

  /// Takes the topmost element away; the base stays.
  mutating func pop() {
    guard let below = outer.popLast() else { return }
    temporaries.removeSubrange(Int(top.firstTemporary)...)
    top = below
  }

  /// The places of the temporary variables of an element.
  func temporaries(ofElement number: Int) -> Range<Int> {
    let start = Int(self[number].firstTemporary)
    return start..<(number > outer.count ? temporaries.count : Int(self[number + 1].firstTemporary))
  }

  /// The place of a temporary variable of an element.
  func temporary(_ name: NameNumber, ofElement number: Int) -> Int? {
    for place in temporaries(ofElement: number).reversed() where temporaries[place].name == name { return place }
    return nil
  }
}
