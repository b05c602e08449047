import LonghandCompiler
import LonghandSource

extension ViewedStory {
  /// The dotted name of a trait, given that of either pole: `samantha.warm`.
  ///
  /// - Throws: `ProjectFailure` that names the nearest where there is none.
  package func trait(named name: String) throws(ProjectFailure) -> String {
    var names: [String] = []
    for id in script.traits.ids {
      for isHigh in [true, false] where isHigh || script.traits[id].low != nil {
        let spelled = script.spelling(of: Pole(trait: id, isHigh: isHigh))
        if spelled == name { return script.spelling(of: id) }
        names.append(spelled)
      }
    }
    let near = NearestWord.find(name, among: names).map { "; did you mean `\($0)`?" }
    let all = names.isEmpty ? "; it has no traits" : "; there is \(names.map { "`\($0)`" }.joined(separator: ", "))"
    throw ProjectFailure(message: "the story has no trait `\(name)`\(near ?? all)")
  }
}
