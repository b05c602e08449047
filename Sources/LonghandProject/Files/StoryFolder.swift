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
}
