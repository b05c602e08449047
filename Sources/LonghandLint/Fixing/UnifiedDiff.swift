/// What changed in a file, as `diff -u` writes it.
package enum UnifiedDiff {
  private static let contextLength = 3

  /// The changed lines with those around them; empty where nothing changed.
  package static func text(from old: [UInt8], to new: [UInt8], path: String) -> String {
    guard old != new else { return "" }
    let steps = steps(lines(old), lines(new))
    var text = "--- \(path)\n+++ \(path)\n"
    for hunk in hunks(steps) { text += words(of: steps[hunk], before: steps[..<hunk.lowerBound]) }
    return text
  }

  /// One line of the comparison.
  private struct Step {
    var mark: Character
    var line: ArraySlice<UInt8>
  }

  /// The lines with their ends.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func steps(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Step] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [Step] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        steps.append(Step(mark: "-", line: old[left]))
        left += 1
      } else if right < new.count, inserted.contains(right) {
        steps.append(Step(mark: "+", line: new[right]))
        right += 1
      } else {
        steps.append(Step(mark: " ", line: old[left]))
        left += 1
        right += 1
      }
    }
    return steps
  }

  /// The stretches to show: what changed, with some lines around it.
  private static func hunks(_ steps: [Step]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in steps.indices where steps[index].mark != " " {
      let start = max(0, index - contextLength)
      let end = min(steps.count, index + contextLength + 1)
      if let last = hunks.last, start <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }

  private static func words(of steps: ArraySlice<Step>, before: ArraySlice<Step>) -> String {
    let old = range(steps.count { $0.mark != "+" }, before.count { $0.mark != "+" })
    let new = range(steps.count { $0.mark != "-" }, before.count { $0.mark != "-" })
    var text = "@@ -\(old) +\(new) @@\n"
    for step in steps {
      text += "\(step.mark)" + String(decoding: step.line, as: UTF8.self)
      if step.line.last != 0x0A { text += "\n\\ No newline at end of file\n" }
    }
    return text
  }

  private static func range(_ count: Int, _ before: Int) -> String {
    let start = count == 0 ? before : before + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }
}
