import LonghandCompiler
import LonghandPlay
import LonghandRuntime
import LonghandSource

/// A story that was read to be played.
struct LoadedStory {
  /// The path of its main file.
  var path: String
  var program: Program
  /// Tells this version of the story from others.
  var fingerprint: () -> String
  /// The paths of its files.
  var files: [String]

  /// Reads a story from source or from JSON.
  ///
  /// - Parameter names: How its names are shown.
  /// - Throws: `CallFailure` where it cannot be read, `ExitStatus.findings` where it has errors, which are shown.
  static func load(_ path: String, includesOutside: Bool, names: DisplayNames? = nil) throws -> LoadedStory {
    let bytes = try StoryFiles.read(path)
    if StoryFiles.isCompiled(bytes, path: path) {
      let program = try StoryFiles.program(path, json: bytes)
      return LoadedStory(path: path, program: program, fingerprint: { StableHash(bytes).digits }, files: [path])
    }
    let compilation = StoryFiles.compile(
      path, bytes: bytes, countAllVisits: false, includesOutside: includesOutside,
      portraitWords: names?.portraitWords ?? .english)
    guard let program = compilation.program else {
      if path != "-", let whole = StoryChoice.storyIncluding(path) {
        throw CallFailure(message: "'\(path)' is a part of the story '\(whole)', which includes it; play that one")
      }
      report(compilation, on: .process)
      throw ExitStatus.findings
    }
    report(compilation, on: .process)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let included = compilation.files.map { $0.name }
    return LoadedStory(
      path: path, program: program, fingerprint: { StableHash(compilation.files.lazy.flatMap { $0.bytes }).digits },
      files: [path] + included + included.map { folder + $0 })
  }
}
