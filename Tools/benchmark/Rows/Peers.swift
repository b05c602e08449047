import Foundation
import LonghandRuntime

/// Other engines: bladeink (Rust) and inkcpp (C++), from PyPI, driven by small Python programs in `peers`.
struct Peers {
  private let bench: Workbench
  private let python: String
  private let drivers: URL

  /// Installs them into a virtual environment of their own, unless they are there already.
  init(_ bench: Workbench) throws {
    self.bench = bench
    drivers = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("peers")
    let environment = Workbench.executable.deletingLastPathComponent().appendingPathComponent("benchmark-peers")
    python = environment.appendingPathComponent("bin/python").path
    if !FileManager.default.fileExists(atPath: python) {
      try Self.must(["python3", "-m", "venv", environment.path])
    }
    try Self.must([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "bink", "inkcpp-py"])
  }

  private static func must(_ arguments: [String]) throws {
    let run = try ChildProcess.run(arguments)
    guard run.status == 0 else {
      throw ChildProcess.Failure(description: "failed: " + arguments.joined(separator: " "))
    }
  }

  /// What bladeink and inkcpp, in this order, make of a story.
  func play(_ work: PeerWork) throws -> [PeerResult] {
    let story = try bench.file("peer.json", work.program.json)
    let plan = try bench.file("plan.txt", Array(work.plan.text.utf8))
    return try ["bink_driver.py", "inkcpp_driver.py"].map { driver in
      try result(of: [python, drivers.appendingPathComponent(driver).path, story, plan, "\(bench.runs)"])
    }
  }

  private func result(of arguments: [String]) throws -> PeerResult {
    let run = try ChildProcess.run(arguments, showsErrors: false)
    var result = PeerResult()
    for line in String(decoding: run.output, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, let value = Double(words[1]) { result.values[String(words[0])] = value }
      if words.first == "failure" { result.failure = words.dropFirst().joined(separator: " ") }
    }
    if run.status != 0, result.failure == nil {
      result.failure = run.status & 0x7F == SIGALRM ? "over 300 s" : "crashes"
    }
    return result
  }
}
