/// What takes a game from one choice to the next.
public enum Move: Hashable, Sendable {
  /// A choice, by its words and its place: the words outlive changes of the story, the place tells equal words apart.
  case choice(String, index: Int)
  /// A jump to a knot.
  case jump(String)
  /// A variable that was set, and the value as it was typed.
  case set(String, String)
}
