import ArgumentParser
import Foundation
import LonghandRuntime

/// `benchmark write-stories`: the generated stories as files, for profilers and other engines.
struct WriteStories: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the generated stories into a folder.")

  @Argument(help: "The folder.")
  var folder: String

  func run() throws {
    let folder = URL(fileURLWithPath: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for story in BenchmarkStory.all {
      try Data(story.source.utf8).write(to: folder.appendingPathComponent(story.fileName + ".ink"))
      guard let program = story.program else { continue }
      try Data(program.json).write(to: folder.appendingPathComponent(story.fileName + ".json"))
    }
  }
}
