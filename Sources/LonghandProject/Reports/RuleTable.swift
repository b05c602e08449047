import LonghandLint
import LonghandRuntime
import LonghandSource

/// The list of all rules.
package enum RuleTable {
  /// One line a rule.
  package static var text: [UInt8] {
    let rules = RuleName.documentations
    let width = rules.map { $0.name.count }.max() ?? 0
    return Array(
      rules.map { rule in
        let name = rule.name + String(repeating: " ", count: width - rule.name.count)
        let code = rule.code.text + String(repeating: " ", count: max(0, 4 - rule.code.text.count))
        let standing = DeepRules.isOne(rule.code) ? "--deep " : rule.isDefault ? "default" : "opt-in "
        return "\(code)  \(name)  \(standing)  \(rule.summary)\n"
      }.joined().utf8)
  }

  /// The same as a JSON array of objects.
  package static var json: [UInt8] {
    let rules = RuleName.documentations
    var writer = JSONWriter()
    writer.array { writer in
      for rule in rules {
        writer.object { writer in
          writer.key("code")
          writer.string(rule.code.text)
          writer.key("name")
          writer.string(rule.name)
          writer.key("severity")
          writer.string(rule.severity.name)
          writer.key("isDefault")
          writer.boolean(rule.isDefault)
          writer.key("summary")
          writer.string(rule.summary)
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
