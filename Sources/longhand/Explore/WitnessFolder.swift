import LonghandExplorer
import LonghandProof

/// A folder with a script for each ending and problem, which `longhand play --script` plays.
struct WitnessFolder {
  private let folder: String

  init(_ folder: String) { self.folder = folder }

  /// Writes the scripts; what was explored before is written over, nothing else is touched.
  func write(_ explored: ExploredStory) throws {
    try StoryFiles.makeFolder(folder)
    var names: Set<String> = []
    for finding in explored.report.findings where finding.item.kind == .ending {
      guard case .reached(let witness) = finding.verdict else { continue }
      // Two names may differ in signs only.
      var name = WitnessFolder.fileName(finding.item.name)
      while !names.insert(name).inserted { name += "-2" }
      try write(name, title: "ending \"\(finding.item.name)\"", witness: witness, explored: explored)
    }
    for (number, problem) in explored.report.problems.enumerated() {
      try write(
        "\(problem.kind.rawValue)-\(number + 1)", title: problem.message, witness: problem.witness, explored: explored)
    }
  }

  private func write(_ name: String, title: String, witness: Witness, explored: ExploredStory) throws {
    let script = WitnessScript(witness, title: title, explored.steps(of: witness))
    let path = "\(folder)/\(name).txt"
    if let old = try? FileReader.read(path, .found), !WitnessScript.isOne(old) {
      throw CallFailure(message: "'\(path)' is no script of this command; move it away, or name another folder")
    }
    try StoryFiles.write(Array(script.text.utf8), to: path, isAnew: true)
  }

  /// A name that every file system takes.
  static func fileName(_ name: String) -> String {
    let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? "ending" : parts.joined(separator: "-")
  }
}
