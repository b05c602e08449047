import LonghandSource

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
