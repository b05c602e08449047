import LonghandLint

/// The folder of a story: what belongs to the story lies in it, and nothing is written outside of it.
///
/// It is the nearest folder upward from the main file that holds `.longhand.yml` or `.git`, links resolved; where there
/// is none, the main file's own. This is the one place that says so.
public enum StoryFolder {
  /// The folder of a story.
  ///
  /// - Parameters:
  ///   - story: The path of the main file.
  ///   - files: The door to files.
  /// - Returns: An absolute path without links, and without a slash at its end but for the root's.
  public static func of(_ story: String, in files: FileProvider) -> String {
    let own = parent(of: files.resolved(story))
    var folder = own
    while true {
      if marks.contains(where: { files.kind(folder == "/" ? folder + $0 : folder + "/" + $0) != nil }) {
        return folder
      }
      guard folder != "/" else { return own }
      folder = parent(of: folder)
    }
  }

  private static let marks = [SettingsFiles.name, ".git"]

  private static func parent(of path: String) -> String {
    let folder = StoryPath.folder(of: path)
    return folder.utf8.count > 1 ? String(folder.dropLast()) : "/"
  }

  /// Whether a story may include a file: one that lies in the story's folder, or an `.ink` file beside it.
  ///
  /// A story that somebody else wrote must not be able to read what is not a story: an absolute path, or a file outside
  /// that has another ending, also by way of a link, is refused.
  ///
  /// - Parameters:
  ///   - name: The name exactly as the story writes it.
  ///   - story: The path of the main file.
  ///   - folder: The story's folder.
  ///   - files: The door to files.
  public static func admits(_ name: String, of story: String, in folder: String, _ files: FileProvider) -> Bool {
    guard !name.hasPrefix("/") else { return false }
    let path = StoryPath.included(name, by: story)
    guard files.kind(path) != .folder else { return false }
    let resolved = files.resolved(path)
    return contains(resolved, in: folder) || name.hasSuffix(".ink") && resolved.hasSuffix(".ink")
  }

  /// Whether an absolute path without links lies in a folder.
  public static func contains(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? folder : folder + "/")
  }
}
