import LonghandRuntime

/// A tag that means something to the player, as it does in Inky's web pages.
package enum StoryTag {
  case clear
  case restart
  case style(String)
  case image(String)
  /// The words that stand in for a picture.
  case alternative(String)
  case audio(String)
  case audioLoop(String)
  case link(String)
  case ending(String)

  /// The meaning of a tag; nil if it has none here.
  package init?(_ tag: String) {
    let parts = tag.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0]).trimmedBlanks.uppercased()
    guard parts.count == 2 else {
      switch name {
      case "CLEAR": self = .clear
      case "RESTART": self = .restart
      default: return nil
      }
      return
    }
    let value = String(parts[1]).trimmedBlanks
    switch name {
    case "CLASS": self = .style(value)
    case "IMAGE": self = .image(value)
    case "ALT": self = .alternative(value)
    case "AUDIO": self = .audio(value)
    case "AUDIOLOOP": self = .audioLoop(value)
    case "LINK", "LINKOPEN": self = .link(value)
    case "ENDING": self = .ending(value)
    default: return nil
    }
  }

  /// The value of the tag of the given name, such as `title`.
  package static func value(of name: String, in tags: [String]) -> String? {
    for tag in tags {
      let parts = tag.split(separator: ":", maxSplits: 1)
      if parts.count == 2, String(parts[0]).trimmedBlanks.lowercased() == name { return String(parts[1]).trimmedBlanks }
    }
    return nil
  }

  /// How paragraphs of a class look; a class that is not here looks like any other text.
  package static func look(of name: String) -> (style: Style?, isCentred: Bool)? {
    switch name.lowercased() {
    case "end": (.strong, true)
    case "center", "centre", "centered", "centred": (nil, true)
    case "title", "header", "heading": (.title, true)
    case "strong", "bold", "loud": (.strong, false)
    case "emphasis", "italic", "italics", "thought", "letter": (.emphasis, false)
    case "quiet", "whisper", "small", "aside", "form": (.quiet, false)
    default: nil
    }
  }
}

/// The endings that a story names by tags `ending: NAME`.
enum Endings {
  /// Their names, in the order of the program.
  static func names(of program: Program) -> [String] {
    var names: [String] = []
    for tag in program.plainTags {
      if case .ending(let name)? = StoryTag(tag), !names.contains(name) { names.append(name) }
    }
    return names
  }
}
