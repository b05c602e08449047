import LonghandRuntime

/// Tells an observer the lines of a passage as they come; without one it waits until the passage is whole.
struct PassageTelling {
  private let observer: ((SessionEvent) -> Void)?
  /// The words of the choice that leads there.
  private let chosen: String?
  /// Whether anything was told.
  private(set) var hasBegun = false

  init(_ observer: ((SessionEvent) -> Void)?, after chosen: String?) {
    self.observer = observer
    self.chosen = chosen
  }

  /// Tells the next line.
  mutating func tell(_ line: Line) {
    guard let observer else { return }
    observer(hasBegun ? .furtherLine(line) : .passage([line], after: chosen, isNew: true))
    hasBegun = true
  }
}
