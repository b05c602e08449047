/// What an editor did to files since the analyst heard of them last.
struct FileChanges: Sendable {
  /// The texts that stand for files, by path; nil where the file counts again.
  var texts: [String: [UInt8]?] = [:]
  /// Whether settings may have changed.
  var changesSettings = false
  /// Whether files were made, deleted or renamed, or other files included.
  var changesStories = false
  /// The folders that are open; nil where that did not change.
  var folders: [String]?
  /// The main files that the editor's settings name; nil where that did not change.
  var mainFiles: [String]?

  /// Whether texts may belong to other stories than before.
  var mayMoveTexts: Bool { changesStories || changesSettings || folders != nil || mainFiles != nil }
}
