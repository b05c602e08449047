import Foundation
import LonghandRuntime

/// What an editor waits for: from an edit to its findings, and from a request to its answer.
enum EditorTable {
  static func measure(_ bench: Workbench) throws -> Table {
    var table = Table("In an editor (wall clock)", ["what", "least", "median", "goal"])
    for project in [try EditorProject.small(bench), try EditorProject.large(bench)] {
      try add(project, to: &table, bench)
    }
    return table
  }

  private static func add(_ project: EditorProject, to table: inout Table, _ bench: Workbench) throws {
    let client = try EditorClient(bench.longhand, folder: project.folder)
    try client.open(project.uri, project.text)
    // The first look at everything, the linter's findings included.
    _ = try client.request("textDocument/codeAction", project.actionsAtStart)
    var errors: [Double] = []
    var all: [Double] = []
    var completion: [Double] = []
    for _ in 0..<(bench.runs * 4) {
      errors.append(
        try time {
          client.edit(project.uri, line: project.line, removing: 0, writing: "-> nowhere_at_all ")
          try client.findings(project.uri) { findings in findings.contains { $0["severity"]?.integer == 1 } }
        })
      completion.append(try time { _ = try client.request("textDocument/completion", project.completion) })
      all.append(
        try time {
          client.edit(project.uri, line: project.line, removing: 18, writing: "")
          _ = try client.request("textDocument/codeAction", project.actionsAtStart)
        })
    }
    let goals = project.goals
    func row(_ name: String, _ seconds: [Double], _ goal: String) {
      let samples = Samples(seconds)
      table.add("\(project.name): \(name)", Figures.time(samples.minimum), Figures.time(samples.median), goal)
    }
    row("an error, from the edit", errors, goals.errors)
    row("all findings, from the edit", all, goals.all)
    row("completion right after an edit", completion, goals.completion)
    let before = memory(client.identifier)
    for number in 0..<10_000 {
      client.edit(project.uri, line: 0, removing: number % 2, writing: number % 2 == 0 ? " " : "")
    }
    _ = try client.request("textDocument/codeAction", project.actionsAtStart)
    let after = memory(client.identifier)
    table.add(
      "\(project.name): memory, and after 10,000 edits", Figures.size(before), Figures.size(after), goals.memory)
    try client.leave()
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = Clock.wall
    try work()
    return Clock.wall - start
  }

  /// The memory that a process holds, in bytes; 0 where the system does not say.
  private static func memory(_ process: Int32) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }
}
