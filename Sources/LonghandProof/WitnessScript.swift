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

  /// Whether a file holds such a script.
  package static func isOne(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 3)
    return lines.count > 2 && lines[0].starts(with: "// ".utf8) && lines[1].starts(with: "// after ".utf8)
      && lines[2].starts(with: "// seed: ".utf8)
  }

  private static func length(of witness: Witness) -> String {
    let count = witness.choices.count == 1 ? "1 choice" : "\(witness.choices.count) choices"
    return witness.isShortest ? "after \(count), and no fewer" : "after \(count)"
  }
}
