import LonghandSource

/// All comments of a story, in the order of its files.
package struct StoryComments {
  /// The comments.
  let comments: [CommentScanner.Comment]

  package init(_ story: LintedStory) {
    comments = story.files.flatMap { CommentScanner.comments(in: $0) }
  }

  /// Where the comments of a file stand, their signs included.
  package static func ranges(in file: SourceFile) -> [SourceRange] {
    CommentScanner.comments(in: file).map { $0.range }
  }
}
