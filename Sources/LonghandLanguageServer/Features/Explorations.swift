import LonghandExplorer
import LonghandRuntime

/// `longhand/explore` and `longhand/wayTo`: which knots readers come to, and a playthrough that comes to one of them.
///
/// Once a story was explored, its code lenses say how many playthroughs come to each knot, until it changes.
enum Explorations {
  static let handler = RequestHandler("longhand/explore", needs: .exploration) { (context) throws(ResponseError) in
    let exploration = try exploration(context)
    context.server.refreshLenses()
    return [
      "parts": .array(
        exploration.parts.sorted { $0.key < $1.key }.map { path, part in
          .record([
            "path": .words(path), "share": part.share.map { JSONValue($0) },
            "isUnreachable": .boolean(part.isUnreachable), "isReached": .boolean(part.witness != nil),
          ])
        })
    ]
  }

  static let way = RequestHandler("longhand/wayTo", needs: .exploration) { (context) throws(ResponseError) in
    let path = try context.parameters.words("path")
    let exploration = try exploration(context)
    guard let part = exploration.parts[path] else {
      throw ResponseError(.requestFailed, "The story has no part `\(path)`.")
    }
    guard let witness = part.witness else {
      let reason = part.isUnreachable ? "no reader can come there" : "no way there was found"
      throw ResponseError(.requestFailed, "`\(path)` cannot be played from: \(reason).")
    }
    return [
      "seed": JSONValue(witness.seed), "choices": .array(witness.choices.map { JSONValue($0 + 1) }),
      "script": .words(witness.script),
    ]
  }

  private static func exploration(_ context: RequestContext) throws(ResponseError) -> StoryExploration {
    guard let record = context.server.records(of: context.path).first, let found = record.exploration else {
      throw ResponseError(.requestFailed, "'\(context.path)' belongs to no story that compiles.")
    }
    return found
  }
}
