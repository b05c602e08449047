import LonghandSource

/// Keeps a command from writing over what it has read.
struct OutputGuard {
  private var read: [FileIdentity: String] = [:]

  /// The files of a story, by the path of its main file and the names under which it includes the others.
  init(story: String, files: [SourceFile], folder: String) {
    guard story != "-" else { return }
    for file in files {
      let path = file.id == .root ? story : folder + file.name
      if let identity = FileIdentity(path) { read[identity] = path }
    }
  }

  /// Makes sure that a path leads to none of these files, by whatever links.
  ///
  /// - Throws: `CallFailure` that names both.
  func check(_ path: String) throws {
    guard let identity = FileIdentity(path), let source = read[identity] else { return }
    throw CallFailure(
      message: path == source
        ? "'\(path)' is a file of this story; write to another one"
        : "'\(path)' is the file '\(source)' of this story; write to another one")
  }
}
