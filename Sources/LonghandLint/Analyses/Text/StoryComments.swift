import LonghandSource

/// All comments of a story, in the order of its files.
package struct StoryComments {
  /// The comments.
  let comments: [CommentScanner.Comment]

  package init(_ story: LintedStory) {
    comments = story.files.flatMap { CommentScanner.comments(in: $0) }
  }
}
