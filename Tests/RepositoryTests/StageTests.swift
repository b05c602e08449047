import Foundation
import LonghandTestSupport
import Testing

/// The stages of `Tools/test` count what came of them, whatever the machine has: programs that stand in show it.
@Suite("Stages")
struct StageTests {
  /// What the stages call and every system has.
  private static let common = [
    "awk", "bash", "cat", "dirname", "env", "grep", "mkdir", "rm", "sed", "sort", "tail", "tee",
  ]

  /// What a stage reports where, besides the common ones, only these programs are to be had.
  private func report(of stage: String, _ programs: [String: String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bin = folder.appendingPathComponent("bin")
    for new in [bin, folder.appendingPathComponent("Tests/PlayerTests")] {
      try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
    }
    for name in Self.common {
      let found = ["/bin", "/usr/bin"].map { "\($0)/\(name)" }.first {
        FileManager.default.isExecutableFile(atPath: $0)
      }
      try FileManager.default.createSymbolicLink(
        atPath: bin.appendingPathComponent(name).path, withDestinationPath: #require(found, "no \(name)"))
    }
    for (name, script) in programs {
      let url = bin.appendingPathComponent(name)
      try "#!\(bin.path)/bash\n\(script)\n".write(to: url, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    }
    let results = folder.appendingPathComponent("results")
    let process = Process()
    process.executableURL = bin.appendingPathComponent("bash")
    process.arguments = [Repository.root.appendingPathComponent("Tools/stages/\(stage)").path]
    process.environment = ["PATH": bin.path, "LONGHAND_ROOT": folder.path, "LONGHAND_RESULTS": results.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Repository.text(of: results).split(separator: "\n").map(String.init)
  }

  @Test("without Python the player's tests are skipped, by name")
  func noPython() throws {
    #expect(
      try report(of: "quick/player", ["swift": "echo /nowhere"])
        == ["skipped the player in a terminal: there is no Python 3"])
  }

  @Test("a Python that can install nothing is told from one that reaches no index")
  func noPexpect() throws {
    let broken = ["swift": "echo /nowhere", "python3": "echo 'No module named venv'; exit 1"]
    let offline = ["swift": "echo /nowhere", "python3": "echo 'Temporary failure in name resolution'; exit 1"]
    #expect(try report(of: "quick/player", broken).first?.hasPrefix("avoidable the player in a terminal: ") == true)
    #expect(
      try report(of: "quick/player", offline)
        == ["skipped the player in a terminal: pexpect is not installed, and no package index answers"])
  }

  @Test("the player's tests are counted")
  func player() throws {
    let python = """
      [ "$1" = -c ] && exit 0
      echo 'FAIL: test_undo (test_commands.CommandTests.test_undo)'
      echo 'Ran 12 tests in 4.2s'
      echo 'FAILED (failures=1, skipped=2)'
      exit 1
      """
    let report = try report(of: "quick/player", ["swift": "echo /nowhere", "python3": python])
    #expect(report.filter { $0.hasPrefix("avoidable") }.count == 2)
    #expect(report.filter { !$0.hasPrefix("avoidable") } == ["failed test_undo", "passed 9"])
  }

  @Test("tests in Swift are counted")
  func swift() throws {
    let output = """
      echo '◇ Test run started.'
      echo '➜ Test "play elsewhere" skipped: "bink is not installed"'
      echo '✔ Test "skipped lines are told" passed after 0.1 seconds.'
      echo '✘ Test "a fix is right" with 3 test cases failed after 0.1 seconds with 2 issues.'
      echo '✘ Test run with 5 tests in 2 suites failed after 0.2 seconds with 2 issues.'
      exit 1
      """
    let report = try report(of: "quick/swift", ["swift": output])
    #expect(
      report == [
        "failed \"a fix is right\"", "skipped \"play elsewhere\": bink is not installed", "passed 3",
        "summary ✘ Test run with 5 tests in 2 suites failed after 0.2 seconds with 2 issues.",
      ])
  }

  @Test("a toolchain without WebAssembly is a named skip")
  func noWebAssembly() throws {
    let report = try report(of: "all/embedded", ["swiftc": "exit 1", "readlink": "echo /nowhere/bin/swiftc"])
    #expect(report == ["skipped Embedded Swift: this toolchain cannot compile it for wasm32"])
  }

  @Test("each stage begins with what it is for")
  func comments() {
    let stages = ["quick", "all"].flatMap { folder in
      Repository.files(under: Repository.root.appendingPathComponent("Tools/stages/\(folder)"), suffix: "")
    }
    #expect(stages.count > 8)
    for stage in stages {
      let lines = Repository.text(of: stage).components(separatedBy: "\n")
      #expect(lines.count > 3 && lines[0] == "#!/usr/bin/env bash" && lines[1].hasPrefix("# "), "\(stage.path)")
      #expect(FileManager.default.isExecutableFile(atPath: stage.path), "\(stage.path)")
    }
  }
}
