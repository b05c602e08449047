import LonghandLint
import LonghandProject
import LonghandSource

/// A project of a few texts in the folder `/story`.
struct MemoryProject {
  let project: Project

  /// Makes a project.
  ///
  /// - Parameters:
  ///   - files: The texts by path, seen from `/story`.
  ///   - settings: What settings files say, by path; no YAML is read here.
  init(_ files: [String: String], settings: [String: SettingsNode] = [:]) {
    var bytes: [String: [UInt8]] = [:]
    for (path, text) in files { bytes[StoryPath.absolute(path, in: "/story")] = Array(text.utf8) }
    for path in settings.keys { bytes[StoryPath.absolute(path, in: "/story")] = [] }
    project = Project(folder: "/story", files: .memory(bytes).seen(from: "/story")) {
      (_, path) throws(SettingsProblem) in
      settings[path] ?? SettingsNode(.scalar(""), line: 1, column: 1)
    }
  }

  /// Each finding of a story as `path:line:column code`.
  func findings(_ path: String) throws -> [String] { try project.check(path).report.shortFindings }
}

extension LintReport {
  /// Each finding as `path:line:column code`.
  var shortFindings: [String] {
    findings.map { finding in
      let place = file(of: finding.range).location(at: finding.range.start)
      return "\(path(of: finding.range)):\(place.line):\(place.column) \(finding.code)"
    }
  }
}

extension FileProvider {
  /// The same files, relative paths seen from a folder.
  func seen(from folder: String) -> FileProvider {
    let inner = self
    return FileProvider(
      read: { (path) throws(Failure) in try inner.read(StoryPath.absolute(path, in: folder)) },
      kind: { inner.kind(StoryPath.absolute($0, in: folder)) },
      names: { inner.names(StoryPath.absolute($0, in: folder)) },
      resolved: { inner.resolved(StoryPath.absolute($0, in: folder)) })
  }
}

extension SettingsNode {
  /// A map of names to words or lists of words, as YAML would give it.
  static func settings(_ entries: [(String, SettingsNode)]) -> SettingsNode {
    SettingsNode(.map(entries.map { (.word($0.0), $0.1) }), line: 1, column: 1)
  }

  static func word(_ word: String) -> SettingsNode { SettingsNode(.scalar(word), line: 1, column: 1) }

  static func list(_ words: String...) -> SettingsNode {
    SettingsNode(.list(words.map { word($0) }), line: 1, column: 1)
  }
}
