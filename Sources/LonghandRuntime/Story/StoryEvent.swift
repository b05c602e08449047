/// What happens next in a story: see `Story.nextEvent()`.
public enum StoryEvent: Hashable, Sendable {
  /// A line is told.
  case line(Line)
  /// The story calls a function that the host has not bound; `Story.resume(returning:)` goes on.
  case call(ExternalCall)
  /// A choice is to be made.
  case choices([Choice])
  /// The story is over.
  case ended(StoryEnd)
  /// An error stopped the story.
  case stopped(StoryProblem)
}

/// How a story came to its end.
public enum StoryEnd: Hashable, Sendable {
  /// It came to `-> END` (persona §6).
  case ending(Ending)
  /// It came to `-> DONE` with nothing left to choose, or it is in a flow that was just made and stands nowhere.
  case done
}
