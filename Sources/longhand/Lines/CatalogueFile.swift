import ArgumentParser
import LonghandLines
import LonghandLint
import LonghandSource

/// A catalogue on the disk.
struct CatalogueFile {
  let path: String
  let format: CatalogueFormat
  /// What the file held when it was read.
  let bytes: [UInt8]
  var catalogue: Catalogue

  /// Reads a catalogue, whose ending says how it is written.
  ///
  /// - Throws: `CallFailure` with the place and the reason.
  static func read(_ path: String) throws -> CatalogueFile {
    guard let format = CatalogueFormat(path: path) else {
      throw CallFailure(message: "'\(path)' is no catalogue: its name ends in none of .po, .csv, .xliff and .json")
    }
    let bytes = try StoryFiles.read(path)
    do throws(CatalogueProblem) {
      return CatalogueFile(path: path, format: format, bytes: bytes, catalogue: try format.read(bytes))
    } catch {
      throw CallFailure(message: "\(path):\(error.line):\(error.column): \(error.message)")
    }
  }

  /// The path of the story: the one that the call names, that the catalogue names, or the only one beside it.
  func story(named typed: String?) throws -> String {
    if let typed { return typed }
    let folder = StoryPath.folder(of: path)
    guard !catalogue.story.isEmpty else {
      do { return try StoryChoice.path(for: folder.isEmpty ? "." : folder) } catch {
        throw CallFailure(message: "'\(path)' does not say which story it is about; name that with --story")
      }
    }
    let story = catalogue.story.hasPrefix("/") ? catalogue.story : StoryPath.included(catalogue.story, by: path)
    guard Folders.exists(story) else {
      throw CallFailure(message: "'\(path)' is about the story '\(story)', which is not there; name it with --story")
    }
    return story
  }

  /// The language: the one that the catalogue names, or its own name before the ending.
  var language: String {
    if !catalogue.language.isEmpty { return catalogue.language }
    let name = path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { String($0) } ?? ""
  }
}

extension CatalogueFormat: ExpressibleByArgument {
  /// Under which names it is written.
  var outputName: OutputName {
    let others = ["po", "csv", "xliff", "json"]
    return switch self {
    case .csv: OutputName(content: "a table in CSV", endings: ["csv"], others: others)
    case .po: OutputName(content: "a catalogue of gettext", endings: ["po", "pot"], others: others)
    case .xliff: OutputName(content: "XLIFF", endings: ["xliff", "xlf"], others: others)
    case .json: OutputName(content: "JSON", endings: ["json"], others: others)
    }
  }
}
