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

  private static let anyFolders = Array("**".utf8)

  /// Whether names fit the names of a pattern, `**` standing for any number of them.
  private static func fits(_ pattern: ArraySlice<[UInt8]>, _ names: ArraySlice<[UInt8]>) -> Bool {
    matches(pattern, names, isAny: { $0 == anyFolders }, fits: { fits($0[...], $1[...]) })
  }

  /// Whether a name fits a pattern, `*` standing for any number of bytes.
  private static func fits(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    let (any, one) = (UInt8(ascii: "*"), UInt8(ascii: "?"))
    return matches(pattern, name, isAny: { $0 == any }, fits: { $0 == $1 || $0 == one })
  }

  /// Whether all elements fit a pattern of which some elements stand for any number of them.
  ///
  /// Where one does not fit, only the last of these takes one more: an earlier one could not do better. So the time is
  /// the product of both lengths at most, whatever a stranger's settings hold.
  private static func matches<Element>(
    _ pattern: ArraySlice<Element>, _ elements: ArraySlice<Element>, isAny: (Element) -> Bool,
    fits: (Element, Element) -> Bool
  ) -> Bool {
    var (next, position) = (pattern.startIndex, elements.startIndex)
    var retry: (pattern: Int, position: Int)?
    while position < elements.endIndex {
      if next < pattern.endIndex, isAny(pattern[next]) {
        retry = (next + 1, position)
        next += 1
      } else if next < pattern.endIndex, fits(pattern[next], elements[position]) {
        next += 1
        position += 1
      } else if let last = retry {
        retry = (last.pattern, last.position + 1)
        (next, position) = (last.pattern, last.position + 1)
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy(isAny)
  }
}
