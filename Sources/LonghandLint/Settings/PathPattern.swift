/// A pattern for the paths of files, as in `.gitignore`: `*` and `?` within a name, `**` across folders.
///
/// A pattern without a slash fits the name of a file wherever it lies.
package struct PathPattern: Hashable, Sendable {
  /// The pattern as it was written.
  package let words: String
  /// The folder that paths are looked at from; absolute, or empty.
  package let folder: String

  /// Makes a pattern for paths below a folder.
  package init(_ words: String, folder: String = "") {
    self.words = words
    self.folder = folder
  }

  /// Whether the pattern fits a path, which is absolute where the folder is.
  package func fits(_ path: String) -> Bool {
    guard let inner = inner(path) else { return false }
    let pattern = words.hasPrefix("./") ? words.dropFirst(2) : words[...]
    let wanted = (pattern.hasSuffix("/") ? pattern + "**" : pattern).split(separator: "/").map { Array($0.utf8) }
    let names = inner.split(separator: "/").map { Array($0.utf8) }
    if wanted.count == 1, !words.contains("/"), let name = names.last { return Self.fits(wanted[0][...], name[...]) }
    return Self.fits(wanted[...], names[...])
  }

  private func inner(_ path: String) -> String? {
    if folder.isEmpty { return path }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }

  private static func fits(_ pattern: ArraySlice<[UInt8]>, _ names: ArraySlice<[UInt8]>) -> Bool {
    guard let first = pattern.first else { return names.isEmpty }
    let rest = pattern.dropFirst()
    if first == Array("**".utf8) {
      return (names.startIndex...names.endIndex).contains { fits(rest, names[$0...]) }
    }
    guard let name = names.first else { return false }
    return fits(first[...], name[...]) && fits(rest, names.dropFirst())
  }

  private static func fits(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return name.isEmpty }
    let rest = pattern.dropFirst()
    if first == UInt8(ascii: "*") {
      return (name.startIndex...name.endIndex).contains { fits(rest, name[$0...]) }
    }
    guard let byte = name.first, first == byte || first == UInt8(ascii: "?") else { return false }
    return fits(rest, name.dropFirst())
  }
}
