import Foundation
import LonghandTestSupport
import Testing

/// A call of the command with the files it finds and what it must write, in one text.
///
/// Sections begin with `@`: `@ file NAME`, `@ program NAME` for a script that stands in for a program that the command
/// calls (it finds no other one, and `-` takes one away), then calls `@ call ARGUMENTS`, each followed by `@ input`, `@ output`,
/// `@ errors`, `@ status N` and `@ after NAME` for what a file must hold afterwards. Sections that are not there are empty.
struct CommandCase: CustomTestStringConvertible {
  /// A section of the text.
  struct Section {
    var title: String
    var text: String

    /// Whether the section does not belong to the call above it.
    var isOnItsOwn: Bool { ["call ", "file ", "program "].contains { title.hasPrefix($0) } }

    var words: String { title.isEmpty ? text : "@ \(title)\n\(text)" }
  }

  let url: URL
  private let sections: [Section]

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  /// Every case.
  static let all = Repository.files(
    under: Repository.root.appendingPathComponent("Tests/LonghandLintTests/Command/Cases"), suffix: ".txt"
  ).map { CommandCase($0) }

  private init(_ url: URL) {
    self.url = url
    sections = Self.sections(of: (try? String(contentsOf: url, encoding: .utf8)) ?? "")
  }

  private static func sections(of text: String) -> [Section] {
    var sections = [Section(title: "", text: "")]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("@ ") {
        sections.append(Section(title: String(line.dropFirst(2)), text: ""))
      } else {
        sections[sections.count - 1].text += line + "\n"
      }
    }
    return sections
  }

  /// Runs the calls in a folder of their own; what came of them, and what should have.
  func run() throws -> (expected: String, actual: String) {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (folder, programs) = (scratch.appendingPathComponent("story"), scratch.appendingPathComponent("programs"))
    for new in [folder, programs] {
      try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
    }
    var actual: [Section] = []
    var index = 0
    while index < sections.count {
      let section = sections[index]
      index += 1
      actual.append(section)
      if section.title.hasPrefix("file ") {
        try write(section.text, to: folder.appendingPathComponent(String(section.title.dropFirst(5))))
      } else if section.title.hasPrefix("program ") {
        try writeProgram(section.text, to: programs.appendingPathComponent(String(section.title.dropFirst(8))))
      } else if section.title.hasPrefix("call ") {
        let rest = sections[index...].prefix { !$0.isOnItsOwn }
        index += rest.count
        actual += try call(section, Array(rest), in: folder, programs)
      }
    }
    return (sections.map(\.words).joined(), actual.map(\.words).joined())
  }

  private func call(_ call: Section, _ rest: [Section], in folder: URL, _ programs: URL) throws -> [Section] {
    let input = rest.first { $0.title == "input" }
    let arguments = call.title.split(separator: " ").dropFirst(2).map(String.init)
    let result = try BuiltCommand.run(arguments, input: input?.text ?? "", in: folder, programs: programs)
    var sections: [Section] = input.map { [$0] } ?? []
    if !result.output.isEmpty { sections.append(Section(title: "output", text: result.output.ended)) }
    if !result.errors.isEmpty { sections.append(Section(title: "errors", text: result.errors.ended)) }
    sections.append(Section(title: "status \(result.status)", text: ""))
    for after in rest where after.title.hasPrefix("after ") {
      let file = folder.appendingPathComponent(String(after.title.dropFirst(6)))
      sections.append(
        Section(title: after.title, text: (try? String(contentsOf: file, encoding: .utf8))?.ended ?? "no such file\n"))
    }
    return sections
  }

  private func writeProgram(_ text: String, to url: URL) throws {
    guard text != "-\n" else { return try FileManager.default.removeItem(at: url) }
    try write(text, to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
  }

  private func write(_ text: String, to url: URL) throws {
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}

extension String {
  /// The text with a line end.
  fileprivate var ended: String { isEmpty || hasSuffix("\n") ? self : self + "\n" }
}
