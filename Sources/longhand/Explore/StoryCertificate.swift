import LonghandCompiler
import LonghandExplorer
import LonghandProject
import LonghandProof
import LonghandRuntime
import LonghandSource

/// A certificate of what is out of reach in a story, as a file: written after exploring, and checked without.
struct StoryCertificate {
  private let program: Program
  private let fingerprint: String
  /// What functions of the host return, and what is taken for granted.
  private let options: Explorer.Options

  /// The story that was explored.
  init(_ explored: ExploredStory) {
    (program, fingerprint) = (explored.program, explored.fingerprint)
    options = Explorer.Options()
  }

  /// Reads a story without exploring it.
  ///
  /// - Throws: `CallFailure` where the call does not fit the story, `ExitStatus` where the story has errors.
  init(_ path: String, _ bytes: [UInt8], assume: [String], includesOutside: Bool, _ options: Explorer.Options) throws {
    if StoryFiles.isCompiled(bytes, path: path) {
      program = try ExploredStory.program(path, json: bytes, assume: assume, options)
      fingerprint = ExplorationKey.fingerprint(json: bytes)
      self.options = options
      return
    }
    let story = try ExploredStory.promised(path, bytes, assume: assume, includesOutside: includesOutside).story
    guard let program = story.story.program else { throw ExitStatus.findings }
    try ExploredStory.check(options, program)
    self.program = program
    fingerprint = story.fingerprint
    self.options = story.granting(options)
  }

  // MARK: Writing

  /// Writes what came of making a certificate, and says so; false where there is none.
  func write(_ outcome: CertificateOutcome, to path: String, _ console: Console) throws -> Bool {
    guard var certificate = outcome.certificate else {
      console.writeError("longhand: no certificate is written: \(outcome.reason ?? "nothing is proved").\n")
      return false
    }
    certificate.program = fingerprint
    try StoryFiles.write(CertificateWriter(program).bytes(of: certificate), to: path)
    var words = "Certificate: \(Self.words(certificate, places: outcome.placeCount)).\n"
    for reason in CertificateOutcome.Reason.allCases {
      let left = outcome.left.filter { $0.reason == reason }
      if left.isEmpty { continue }
      words += "  \(left.count) more unreachable \(left.count == 1 ? "thing is" : "things are") not in it: "
      words += "\(reason.rawValue).\n"
    }
    console.writeError(words)
    return true
  }

  private static func words(_ certificate: Certificate, places: Int) -> String {
    let places = "\(places) \(places == 1 ? "place" : "places")"
    let count = certificate.claims.count
    if count == 0 { return "it claims of nothing that it is unreachable, and says what holds at \(places)" }
    return "it proves \(count) \(count == 1 ? "thing" : "things") unreachable, by what holds at \(places)"
  }

  // MARK: Checking

  /// Checks a certificate, and says what came of it.
  ///
  /// - Parameter listsAll: Whether all that is out of reach is listed.
  /// - Throws: `CallFailure` where the file is no certificate.
  func check(_ path: String, of story: String, listsAll: Bool, _ watch: ExploreWatch, _ console: Console) throws
    -> ExitStatus
  {
    let bytes = try StoryFiles.read(path)
    let certificate: Certificate
    do throws(CertificateDamage) {
      certificate = try CertificateReader.certificate(in: bytes, of: program)
    } catch {
      throw CallFailure(message: "'\(path)' is no certificate of '\(story)': line \(error.line): \(error.message)")
    }
    let verdict = CertificateCheck.check(certificate, of: program, fingerprint: fingerprint, options: options) { runs in
      watch.goesOn { "Checking: \(runs) runs" }
    }
    watch.end()
    switch verdict {
    case .holds(let places):
      console.write("\(path) holds: \(Self.words(certificate, places: places)).\n" + premises(of: certificate))
      if listsAll { console.write(certificate.claims.map { "  \($0.words)\n" }.joined()) }
      return .clean
    case .refused(let refusal):
      let place = refusal.place.map { "  \($0.file):\($0.line): " } ?? "  "
      console.write("\(path) does not hold.\n\(place)\(refusal.message)\n")
      return .findings
    case .stopped:
      console.write("\(path) was not checked to the end: \(watch.reason ?? "it was stopped").\n")
      return .undecided
    }
  }

  /// What a certificate takes for granted.
  private func premises(of certificate: Certificate) -> String {
    var words = certificate.assumptions.map { "always `\($0)`" }
    for (name, range) in certificate.externals.sorted(by: { $0.key < $1.key }) {
      words.append("\(name)() returns a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return words.map { "  It takes for granted: \($0)\n" }.joined()
  }
}
