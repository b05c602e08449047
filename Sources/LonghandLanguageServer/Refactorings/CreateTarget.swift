import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// 'Create the knot': what a divert or call leads to and is not there.
enum CreateTarget {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    place.issues.flatMap { issue, range -> [Refactoring] in
      guard case .divert(.targetNotFound(let path, let isCall, _)) = issue else { return [] }
      let parameters = parameters(at: range, place)
      if isCall { return [function(path, parameters, place)] }
      let parts = path.split(separator: ".").map { String($0) }
      if parts.count == 2 { return stitch(parts[1], in: parts[0], parameters, place) }
      guard parts.count == 1 else { return [] }
      return [knot(path, parameters, place)] + ownStitch(path, parameters, place)
    }
  }

  private static func knot(_ name: String, _ parameters: String, _ place: RefactoringPlace) -> Refactoring {
    let words = "\n=== \(name)\(parameters) ===\nTODO: Write `\(name)`.\n-> DONE\n"
    return Refactoring(title: "Create the knot `\(name)`", kind: "quickfix", edits: [place.appending(words)])
  }

  private static func function(_ name: String, _ parameters: String, _ place: RefactoringPlace) -> Refactoring {
    let list = parameters.isEmpty ? "()" : parameters
    let words = "\n=== function \(name)\(list) ===\n~ return 0\n"
    return Refactoring(title: "Create the function `\(name)`", kind: "quickfix", edits: [place.appending(words)])
  }

  private static func stitch(
    _ name: String, in knot: String, _ parameters: String, _ place: RefactoringPlace
  ) -> [Refactoring] {
    guard let id = place.view.script.names.find(knot), let flow = place.view.scope.symbols.knot(id),
      place.view.script.flows[flow].kind == .knot, let node = place.view.node(of: flow)
    else { return [] }
    let words = "\n\n= \(name)\(parameters)\nTODO: Write `\(name)`.\n-> DONE"
    let range = node.trimmedRange
    return [
      Refactoring(
        title: "Create the stitch `\(name)` in `\(knot)`", kind: "quickfix",
        edits: [place.insertion(words, at: range.end, in: range.file)])
    ]
  }

  /// A stitch of the knot that the divert itself stands in.
  private static func ownStitch(_ name: String, _ parameters: String, _ place: RefactoringPlace) -> [Refactoring] {
    let script = place.view.script
    var flow = place.view.flow(at: place.range.lowerBound, in: place.file)
    if script.flows[flow].kind == .stitch { flow = script.flows[flow].parent }
    guard script.flows[flow].kind == .knot else { return [] }
    return stitch(name, in: script.names[script.flows[flow].name], parameters, place)
  }

  /// A list of parameters for the arguments that stand behind a path; nothing where there are none.
  private static func parameters(at range: SourceRange, _ place: RefactoringPlace) -> String {
    let script = place.view.script
    let divert = script.diverts.nodes.first { $0.path.range == range }.map { $0.arguments }
    let call = script.calls.nodes.first { $0.nameRange == range }.map { $0.arguments }
    guard let arguments = divert ?? call, !arguments.isEmpty else { return "" }
    var names: [String] = []
    for argument in script.expressionRows[arguments] {
      var name = "value"
      var sign = ""
      switch script.expressions[argument].kind {
      case .divertTarget: (name, sign) = ("target", "-> ")
      default: break
      }
      let count = names.count { $0.hasSuffix(name) || $0.contains(name + "_") }
      names.append(sign + (count > 0 ? "\(name)_\(count + 1)" : name))
    }
    return "(" + names.joined(separator: ", ") + ")"
  }
}
