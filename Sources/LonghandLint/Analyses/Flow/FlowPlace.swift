import LonghandCompiler

/// A place that a story can be at: the beginning of a flow, what a choice leads to, or a gather.
package enum FlowPlace: Hashable, Sendable {
  case flow(FlowID)
  case choice(ChoiceID)
  case gather(GatherID)

  /// The place that a choice or a gather begins.
  package init(_ point: WeavePoint) {
    switch point {
    case .choice(let choice): self = .choice(choice)
    case .gather(let gather): self = .gather(gather)
    }
  }
}
