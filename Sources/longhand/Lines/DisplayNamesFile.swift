import LonghandLint
import LonghandRuntime

/// The table of names beside a translated story: `theodore.names.json` beside `theodore.ink`.
enum DisplayNamesFile {
  /// What it is called beside a story's main file.
  static func name(for main: String) -> String {
    (main.hasSuffix(".ink") ? String(main.dropLast(4)) : main) + ".names.json"
  }

  /// The table beside a story; nil where there is none.
  ///
  /// - Throws: `CallFailure` where it cannot be read.
  static func read(besideStory path: String) throws -> DisplayNames? {
    let main = path.split(separator: "/").last.map { String($0) } ?? path
    let file = StoryPath.folder(of: path) + name(for: main)
    guard Folders.exists(file) else { return nil }
    let bytes = try FileReader.read(file, .found)
    do throws(LoadError) { return try DisplayNames(json: bytes) } catch {
      throw CallFailure(message: "'\(file)': \(error)")
    }
  }
}
