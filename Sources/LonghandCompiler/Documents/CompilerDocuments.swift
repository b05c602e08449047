import LonghandSource
import LonghandSyntax

/// What the compiler's codes mean, those of the parser too: each with a failing and a mended story.
package enum CompilerDocuments {
  /// The documents, in the order of their numbers, those of personas last.
  package static let all: [FindingDocument] = (SyntaxDocuments.all + parts).sorted {
    ($0.code.group, $0.code.number) < ($1.code.group, $1.code.number)
  }

  private static let parts: [FindingDocument] = [
    files, names, functions, parameters, arguments, flow, references, targets, collisions, personas, personaLines,
  ].flatMap { $0 }
}
