import LonghandRuntime

/// One thing that a session has to show, as data: a terminal prints it, a page draws it, a test compares it.
public enum SessionEvent {
  /// The story's title, and its author if it names one.
  case title(String, author: String?)
  /// What the story told, and the words of the choice that led there.
  ///
  /// - isNew: Whether a move has just led there; otherwise it is shown again.
  case passage([Line], after: String?, isNew: Bool)
  /// The passage that was told last goes on: only an observer gets it in pieces, as they come.
  case furtherLine(Line)
  /// All choices that are offered.
  case choices([Choice])
  /// How traits changed by the last move, a line each.
  case traitChanges([String])
  /// How a persona is: its name with its portrait, a line for each trait, and the changes that made it so.
  case persona(title: String, traits: [String], changes: [Row])
  /// The story is over.
  case ending(EndingReached?)
  /// Words of the session's own.
  case notice(String)
  /// A slip in the story that did not stop it.
  case warning(String)
  /// A mistake that stopped the story.
  case failure(String)
  /// A list: of commands, saved games, endings.
  case rows([Row])
  /// The text of the game so far.
  case history(String)
  /// What stands on the screen is to be taken away: something else begins.
  case clear

  /// A line of a list: a label, and what is said of it.
  public struct Row: Hashable, Sendable {
    /// What stands before the words.
    public var label: String
    /// The words.
    public var text: String
    /// Whether it matters less than others.
    public var isQuiet: Bool

    /// Makes a line of a list.
    public init(label: String, text: String, isQuiet: Bool = false) {
      self.label = label
      self.text = text
      self.isQuiet = isQuiet
    }
  }

  /// A named ending that was reached.
  public struct EndingReached: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Which one it is of those that the story names, from 1.
    public var number: Int
    /// How many endings the story names.
    public var count: Int
    /// How many of them were found so far, this one among them; nil where that is not kept.
    public var foundCount: Int?
  }
}
