/// What several rules want to know about a story, found out once: `story.shared(FlowGraph.self)`.
package protocol SharedAnalysis {
  /// Finds it out.
  init(_ story: LintedStory)
}
