import LonghandSource

/// Names joined by dots.
package struct Path: Sendable {
  /// The names.
  package var names: Run<PathName>
  /// Where it stands.
  package var range: SourceRange

  /// Makes a path of names that stand side by side.
  package init(names: Run<PathName>, range: SourceRange) {
    self.names = names
    self.range = range
  }

  /// Whether no name was written.
  package var isEmpty: Bool { names.isEmpty }
}

/// One name of a path.
package struct PathName: Sendable {
  /// The name.
  package var name: NameID
  /// Where it stands.
  package var range: SourceRange

  /// Makes a name of a path.
  package init(name: NameID, range: SourceRange) {
    self.name = name
    self.range = range
  }
}
