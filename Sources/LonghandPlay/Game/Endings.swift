import LonghandRuntime

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
