extension Location {
  /// A choice of this place in numbers, all values of variables aside: two choices in the same numbers go on alike where
  /// everything has the same value.
  ///
  /// They are the positions of the choice point and of what it leads to, whether it is a fallback, the latest position;
  /// how many elements its call stack has, and of each its kind, where it goes on and its first temporary variable; how
  /// many temporary variables there are, and of each its name and what it refers to.
  ///
  /// - Parameter count: How many elements are left out at the bottom of its call stack.
  package func shape(ofChoice number: Int, without count: Int = 0) -> [Int32] {
    let choice = choices[number]
    var thread = choice.thread
    if count > 0, count >= thread.depth || !thread.dropFrames(count) { return [] }
    var words = [
      Int32(choice.source), Int32(choice.target), choice.isInvisibleDefault ? 1 : 0, Int32(thread.previous),
      Int32(thread.depth),
    ]
    for number in 1...thread.depth {
      let frame = thread[number]
      words += [
        Int32(frame.kind.rawValue) << 1 | (frame.isInExpression ? 1 : 0), Int32(frame.position), frame.firstTemporary,
      ]
    }
    words.append(Int32(thread.temporaries.count))
    for temporary in thread.temporaries {
      words.append(Int32(temporary.name))
      guard case .pointer(let name, let context) = temporary.value else {
        words.append(0)
        continue
      }
      words += [1, Int32(name), context]
    }
    return words
  }

  /// How many elements the call stack of a choice has.
  package func depth(ofChoice number: Int) -> Int { choices[number].thread.depth }

  /// Where in the numbers of a choice the one stands that says how many elements its call stack has.
  package static let depthPlace = 4
}

extension SymbolicMachine {
  /// Whether elements may be missing at the bottom of the call stack from the next run on: a return from the lowest one
  /// that is there keeps the machine from knowing what happens.
  package var isCut: Bool {
    get { machine.exploration.isCut }
    set { machine.exploration.isCut = newValue }
  }

  /// Whether each choice is a place of its own.
  package var splitsChoices: Bool { machine.exploration.splitsChoices }

  /// Takes so many elements away from the bottom of the call stack of each choice that is looked at; false where a
  /// reference counts them.
  package mutating func dropFrames(_ counts: [Int]) -> Bool {
    let places = offer.map { [$0] } ?? Array(machine.state.line.flow.choices.indices)
    guard places.count == counts.count, !machine.state.line.evaluation.contains(where: { $0.refersToVariable }) else {
      return false
    }
    for (place, count) in zip(places, counts) where count > 0 {
      guard count < machine.state.line.flow.choices[place].thread.depth,
        machine.state.line.flow.choices[place].thread.dropFrames(count)
      else { return false }
    }
    return true
  }

  /// The values that are left over at a place, by what they are; nil where one has no meaning beyond a run.
  package func leftOver(at location: Location) -> [PlainValue]? {
    let values = location.evaluation.compactMap { plain($0) }
    return values.count == location.evaluation.count ? values : nil
  }
}

extension Cell {
  /// Whether it refers to a variable.
  fileprivate var refersToVariable: Bool {
    if case .pointer = self { return true }
    return false
  }
}
