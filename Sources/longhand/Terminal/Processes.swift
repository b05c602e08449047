import CTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Other programs: a pager, a voice.
enum Processes {
  /// The path of a program that is installed; nil if none of that name is.
  static func find(_ name: String) -> String? {
    guard let path = getenv("PATH") else { return nil }
    return String(cString: path).split(separator: ":").lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Starts a program that runs beside this one, silent; nil if it cannot be started.
  static func start(_ path: String, _ arguments: [String]) -> pid_t? {
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    let process = longhand_start(&words)
    return process > 0 ? process : nil
  }

  /// Whether a process that was started has ended.
  static func hasEnded(_ process: pid_t) -> Bool { waitpid(process, nil, WNOHANG) != 0 }

  /// Ends a process that was started.
  static func end(_ process: pid_t) {
    // It leads a group of its own, with what it started.
    kill(-process, SIGTERM)
    waitpid(process, nil, 0)
  }

  /// Shows a text through the reader's pager; false if there is none.
  static func page(_ text: String) -> Bool {
    let wanted = getenv("PAGER").map { String(cString: $0) } ?? ""
    guard let pager = wanted.isEmpty ? ["less", "more"].first(where: { find($0) != nil }) : wanted else { return false }
    signal(SIGPIPE, SIG_IGN)
    // Ctrl-C is for the pager while it runs. A handler that does nothing, unlike SIG_IGN, is not handed on to it.
    let before = signal(SIGINT) { _ in }
    defer { signal(SIGINT, before) }
    guard let pipe = popen(pager, "w") else { return false }
    fputs(text, pipe)
    return pclose(pipe) == 0
  }
}
