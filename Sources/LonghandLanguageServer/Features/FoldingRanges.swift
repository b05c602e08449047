import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/foldingRange`: knots, stitches, choices and gathers with what belongs to them, blocks, comments.
enum FoldingRanges {
  static let handler = RequestHandler(
    "textDocument/foldingRange", needs: .nothing, capability: ("foldingRangeProvider", true)
  ) { (context) throws(ResponseError) in
    let document = try context.document
    return .array(
      FoldReader(document.tree).folds().map { fold in
        .record([
          "startLine": JSONValue(fold.first), "endLine": JSONValue(fold.last),
          "kind": fold.kind.map { .words($0.rawValue) },
        ])
      })
  }
}
