import Foundation
import LonghandTestSupport

/// The stories of the repository.
enum StoryFolders {
  static let stories = Repository.stories

  /// Every folder under `Stories/Reference` that holds a story and its transcript.
  static let reference = StoryFolder.all(under: stories.appendingPathComponent("Reference"))

  /// Every tutorial story.
  static let tutorial = Repository.files(under: stories.appendingPathComponent("Tutorial"), suffix: ".ink")
}
