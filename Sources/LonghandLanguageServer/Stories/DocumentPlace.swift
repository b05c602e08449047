import LonghandLint

/// Which stories a text belongs to, and how it is to be written.
package struct DocumentPlace: Sendable {
  /// The main files of the stories; the text's own path, where nothing includes it.
  var mainFiles: [String]
  /// The main files of other stories that have a file in common with those: what is changed there concerns them too.
  var relatedMainFiles: [String] = []
  /// What the settings say of its format; nil where it is never formatted.
  var format: FormatSettings?

  /// Whether the settings leave a file out of formatting, itself or by way of a folder that it lies in.
  static func isExcluded(_ path: String, _ settings: FormatSettings) -> Bool {
    var place = path
    while !settings.exclude.isEmpty, !place.isEmpty {
      if settings.exclude.contains(where: { $0.fits(place) }) { return true }
      place = String(StoryPath.folder(of: place).dropLast())
    }
    return false
  }
}
