import LonghandRuntime

/// A choice of a way: its choice point, and which of its choices.
///
/// A thread may offer one choice point several times, each time with other values.
struct WayStep: Hashable, Comparable {
  /// Where the choice stands.
  var source: Position
  /// Which of the choices of this choice point that are offered, counted from 0.
  var place: Int

  static func < (left: WayStep, right: WayStep) -> Bool {
    (left.source, left.place) < (right.source, right.place)
  }
}

extension Location {
  /// The choice that is taken here, fallbacks counted with the others.
  func step(by choice: Int) -> WayStep {
    let source = choices[choice].source
    let place = choices[..<choice].count { $0.source == source && !$0.isInvisibleDefault }
    return WayStep(source: source, place: place)
  }
}

extension SilentMachine {
  /// The choices that are offered here.
  var steps: [WayStep] {
    let offered = offered
    return offered.indices.map { number in
      let source = offered[number]
      return WayStep(source: source, place: offered[..<number].count { $0 == source })
    }
  }

  /// The number of a step among the choices that are offered here; nil where there is no such choice.
  func choice(of step: WayStep) -> Int? { steps.firstIndex(of: step) }
}
