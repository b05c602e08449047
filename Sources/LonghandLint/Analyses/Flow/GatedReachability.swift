import LonghandCompiler

/// What a story can come to when choices wait for what must have been visited before.
package struct GatedReachability {
  /// A choice that the story comes to, but that waits for what comes only after it.
  package struct Blocked {
    /// The choice.
    package var choice: ChoiceID
    /// What it waits for.
    var prerequisite: Prerequisites.Prerequisite
  }

  /// The blocked choices in order; those that only they lead to are left out.
  package let blocked: [Blocked]

  /// Finds out what a story can come to.
  package init(_ story: LintedStory) {
    let graph = story.flowGraph
    let all = Visits(story.script, graph, isReached: story.reachability.isReached)
    // What is never visited at all is reported where it stands; what waits for it only follows from that.
    var search = GatedSearch(story.script, graph) { !all.isVisited($0) }
    search.run()
    blocked = search.waiting
  }
}
