import LonghandRuntime

/// A place of a story at which it is told what variables may hold.
enum BoundedPlace: Hashable {
  /// Wherever a choice of a knot is offered.
  case knot(ContainerID)
  /// An ending that a tag names, by its number.
  case ending(Int32)
  /// A knot that ends the story without such a tag; 0 for what stands in none.
  case endKnot(ContainerID)

  /// The ending at which a run has stopped; nil where it is none.
  init?(_ stop: ExplorationStop, endingTag: Int32) {
    guard case .end(let knot) = stop else { return nil }
    self = endingTag >= 0 ? .ending(endingTag) : .endKnot(knot)
  }
}

/// The least and the greatest numbers that a variable holds, as far as it holds numbers.
struct NumberBounds: Hashable {
  private(set) var low = Int32.max
  private(set) var high = Int32.min
  /// Whether it may hold something else, or anything at all.
  private(set) var isOpen = false

  /// Takes numbers in; nothing at all for what may be anything.
  mutating func join(_ bounds: (low: Int32, high: Int32)?) {
    guard let bounds else {
      isOpen = true
      return
    }
    (low, high) = (min(low, bounds.low), max(high, bounds.high))
  }

  /// Takes in what others allow.
  mutating func formUnion(_ other: NumberBounds) {
    (low, high, isOpen) = (min(low, other.low), max(high, other.high), isOpen || other.isOpen)
  }

  /// The numbers; nil where there are none, or may be something else.
  var range: ClosedRange<Int>? { isOpen || low > high ? nil : Int(low)...Int(high) }
}

/// What global variables hold at places, by the places of the variables.
struct PlaceBounds {
  private var numbers: [BoundedPlace: Int] = [:]
  private var bounds: [[NumberBounds]] = []
  private let count: Int

  /// - Parameter count: How many global variables there are.
  init(count: Int) { self.count = count }

  /// The number under which a place is known from now on.
  mutating func number(of place: BoundedPlace) -> Int {
    if let known = numbers[place] { return known }
    numbers[place] = bounds.count
    bounds.append(Array(repeating: NumberBounds(), count: count))
    return bounds.count - 1
  }

  /// Takes in what each variable may hold at a place, given by its number.
  mutating func join(_ place: Int, _ body: (Int) -> (low: Int32, high: Int32)?) {
    for slot in bounds[place].indices where !bounds[place][slot].isOpen { bounds[place][slot].join(body(slot)) }
  }

  /// Takes in what variables may hold at places as another knows it.
  mutating func formUnion(_ other: PlaceBounds) {
    for (place, number) in other.numbers.sorted(by: { $0.value < $1.value }) {
      let own = self.number(of: place)
      for slot in bounds[own].indices { bounds[own][slot].formUnion(other.bounds[number][slot]) }
    }
  }

  /// The numbers that a variable may hold at a place; nil where none were met, or something else.
  func range(_ place: BoundedPlace, _ slot: Int) -> ClosedRange<Int>? {
    numbers[place].flatMap { bounds[$0][slot].range }
  }
}

extension Program {
  /// The knot in which a position lies; nil for what lies in none.
  func knot(at position: Position) -> ContainerID? {
    let container = knot(of: layout.holder(of: position))
    return container > 0 && containers[Int(container)].indexInParent < 0 ? container : nil
  }
}
