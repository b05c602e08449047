import LonghandExplorer
import LonghandSource

/// A playthrough as a script for `longhand play --script`: the choices by number, and comments that say what happens.
package struct WitnessScript {
  /// The whole script.
  package let text: String

  /// Writes a script.
  ///
  /// - Parameter title: What it shows.
  package init(_ witness: Witness, title: String, _ steps: WitnessSteps) {
    var lines = ["// \(title.onOneLine)", "// \(WitnessScript.length(of: witness))", "// seed: \(witness.seed)"]
    for (number, step) in steps.steps.enumerated() {
      if let choice = step.choice, number > 0 { lines += ["// \(choice)", "\(witness.choices[number - 1] + 1)"] }
      if !step.words.isEmpty { lines.append("//   " + step.words.onOneLine) }
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func length(of witness: Witness) -> String {
    let count = witness.choices.count == 1 ? "1 choice" : "\(witness.choices.count) choices"
    return witness.isShortest ? "after \(count), and no fewer" : "after \(count)"
  }
}
