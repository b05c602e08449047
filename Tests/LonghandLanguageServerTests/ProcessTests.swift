import Foundation
import LonghandLanguageServer
import LonghandRuntime
import LonghandTestSupport
import Testing

/// The command itself: files on the disk, threads, and clients that go away.
@Suite("longhand lsp")
struct ProcessTests {
  private func begin(_ server: RunningServer, process: JSONValue = .null) throws {
    try server.send(
      ["jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ["processId": process, "capabilities": [:]]])
    #expect(try server.wait { $0["id"]?.number == 1 }?[["result", "serverInfo", "name"]]?.words == "longhand")
  }

  @Test("finds what is wrong in files on the disk, and ends with status 0")
  func whole() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "== part\n-> nowhere\n".write(
      to: folder.appendingPathComponent("part.ink"), atomically: true, encoding: .utf8)
    let log = folder.appendingPathComponent("messages.log")
    let server = try RunningServer(["--stdio", "--log", log.path])
    try begin(server)
    let uri = "file://\(folder.path)/main.ink"
    try server.send([
      "method": "textDocument/didOpen",
      "params": [
        "textDocument": ["uri": .words(uri), "languageId": "ink", "version": 1, "text": "INCLUDE part.ink\n-> part\n"]
      ],
    ])
    let found = try server.wait {
      $0[["params", "uri"]]?.words == "file://\(folder.path)/part.ink"
        && $0[["params", "diagnostics"]]?.items?.isEmpty == false
    }
    #expect(found?[["params", "diagnostics"]]?.items?.first?["message"]?.words?.contains("nowhere") == true)
    try server.send(["id": 2, "method": "shutdown"])
    #expect(try server.wait { $0["id"]?.number == 2 }?["result"] == .null)
    try server.send(["method": "exit"])
    #expect(server.status == 0)
    let lines = Repository.text(of: log).split(separator: "\n")
    #expect(lines.first?.hasPrefix("< {") == true && lines.contains { $0.hasPrefix("> ") && $0.contains("nowhere") })
  }

  @Test("a client that goes away ends it with status 1, whatever it does last")
  func goneClient() throws {
    let silent = try RunningServer()
    try begin(silent)
    try silent.closeInput()
    #expect(silent.status == 1)
    let rude = try RunningServer()
    try begin(rude)
    try rude.send(["method": "exit"])
    #expect(rude.status == 1)
    let halfway = try RunningServer()
    try halfway.send(raw: Array("Content-Length: 100\r\n\r\n{".utf8))
    try halfway.closeInput()
    #expect(halfway.status == 1)
  }

  @Test("it does not outlive the process that it serves")
  func deadParent() throws {
    // A process that has ended and whose number nobody has again so soon.
    let gone = Process()
    gone.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gone.arguments = ["true"]
    try gone.run()
    gone.waitUntilExit()
    let server = try RunningServer()
    try begin(server, process: JSONValue(Int(gone.processIdentifier)))
    #expect(server.status == 1)
  }

  @Test("nonsense in between is answered, and the next message counts")
  func nonsense() throws {
    let server = try RunningServer()
    try server.send(raw: Array("nonsense\r\n\r\n".utf8) + MessageFramer.framed(Array("{".utf8)))
    try server.send(raw: Array("Content-Length: 99999999999\r\n\r\n".utf8))
    #expect(try server.wait { _ in true }?[["error", "code"]]?.number == -32700)
    #expect(try server.wait { _ in true }?[["error", "code"]]?.number == -32700)
    #expect(try server.wait { _ in true }?[["error", "message"]]?.words?.contains("too large") == true)
    try server.closeInput()
    #expect(server.status == 1)
  }

  @Test("a log that cannot be written is said, with status 2")
  func noLog() throws {
    #expect(try RunningServer(["--log", "/nowhere/at/all.log"]).status == 2)
  }
}
