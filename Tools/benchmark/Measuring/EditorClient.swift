import Foundation
import LonghandRuntime

/// An editor that only asks and waits: it talks with `longhand lsp` and takes the time on the wall.
final class EditorClient {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var received: [UInt8] = []
  private var number = 0
  private var version = 1

  /// Starts the command in a folder of stories.
  init(_ longhand: String, folder: URL) throws {
    process.executableURL = URL(fileURLWithPath: longhand)
    process.arguments = ["lsp"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    _ = try request("initialize", "{\"processId\":null,\"capabilities\":{},\"rootUri\":\"file://\(folder.path)\"}")
    notify("initialized", "{}")
  }

  /// The process, for asking how much memory it holds.
  var identifier: Int32 { process.processIdentifier }

  func notify(_ method: String, _ parameters: String) {
    send("{\"jsonrpc\":\"2.0\",\"method\":\"\(method)\",\"params\":\(parameters)}")
  }

  func request(_ method: String, _ parameters: String) throws -> JSONValue {
    number += 1
    send("{\"jsonrpc\":\"2.0\",\"id\":\(number),\"method\":\"\(method)\",\"params\":\(parameters)}")
    return try wait { $0["id"]?.integer == Int32(number) }
  }

  private func send(_ message: String) {
    let bytes = Data(message.utf8)
    input.fileHandleForWriting.write(Data("Content-Length: \(bytes.count)\r\n\r\n".utf8) + bytes)
  }

  /// Opens a text.
  func open(_ uri: String, _ text: String) throws {
    let words = String(decoding: Self.quoted(text), as: UTF8.self)
    notify(
      "textDocument/didOpen",
      "{\"textDocument\":{\"uri\":\"\(uri)\",\"languageId\":\"ink\",\"version\":1,\"text\":\(words)}}")
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }

  /// Writes words at the beginning of a line, or removes as many characters there.
  func edit(_ uri: String, line: Int, removing count: Int, writing words: String) {
    version += 1
    notify(
      "textDocument/didChange",
      """
      {"textDocument":{"uri":"\(uri)","version":\(version)},"contentChanges":[{"range":{"start":{"line":\(line),\
      "character":0},"end":{"line":\(line),"character":\(count)}},"text":"\(words)"}]}
      """)
  }

  /// Waits for findings about a text that fit.
  func findings(_ uri: String, where fits: ([JSONValue]) -> Bool) throws {
    _ = try wait { message in
      message["method"]?.words == "textDocument/publishDiagnostics" && message["params"]?["uri"]?.words == uri
        && fits(message["params"]?["diagnostics"]?.items ?? [])
    }
  }

  private func wait(_ fits: (JSONValue) -> Bool) throws -> JSONValue {
    while true {
      let message = try next()
      if fits(message) { return message }
    }
  }

  private func next() throws -> JSONValue {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let header = received.indices.first(where: { received[$0...].starts(with: end) }) {
        let words = String(decoding: received[..<header], as: UTF8.self)
        let length = Int(words.split(separator: ":").last?.trimmingCharacters(in: .whitespaces) ?? "") ?? 0
        let start = header + end.count
        if received.count >= start + length {
          let message = Array(received[start..<start + length])
          received.removeFirst(start + length)
          return try JSONValue.parse(message)
        }
      }
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw ChildProcess.Failure(description: "the language server went away") }
      received += data
    }
  }

  /// Ends the conversation.
  func leave() throws {
    _ = try request("shutdown", "null")
    notify("exit", "null")
    process.waitUntilExit()
  }
}
