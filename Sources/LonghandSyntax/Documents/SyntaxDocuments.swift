import LonghandSource

/// What the parser's codes mean: each with a failing and a mended story.
package enum SyntaxDocuments {
  /// The documents, part by part.
  package static let all: [FindingDocument] = [
    headers, files, content, choices, braces, branches, expressions, logicLines, declarations, personaLines, limits,
  ].flatMap { $0 }
}
