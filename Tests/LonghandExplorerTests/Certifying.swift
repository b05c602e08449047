import LonghandExplorer
import LonghandRuntime

/// A story that was explored, with the certificate of what is out of reach in it.
struct Certified: Sendable {
  var program: Program
  var options: Explorer.Options
  var report: ExplorationReport
  var outcome: CertificateOutcome

  /// Explores a story, with budgets that suit a small one.
  init(_ program: Program, _ change: (inout Explorer.Options) -> Void = { _ in }) throws {
    self.program = program
    options = Explorer.Options()
    options.randomRuns = 400
    options.searchRuns = 20_000
    options.searchStates = 4_000
    options.plays = 0
    options.certifies = true
    change(&options)
    report = Explorer.explore(program, options: options)
    guard let outcome = report.certificate else { throw BrokenTest(messages: ["no certificate was asked for"]) }
    self.outcome = outcome
    self.outcome.certificate?.program = Self.fingerprint
  }

  /// What tells the story from others.
  static let fingerprint = "story"

  /// What the certificate claims.
  var claims: [Certificate.Claim] { outcome.certificate?.claims ?? [] }

  /// The certificate as a file.
  var bytes: [UInt8] { outcome.certificate.map { CertificateWriter(program).bytes(of: $0) } ?? [] }

  /// What comes of checking a file against the story.
  func check(_ bytes: [UInt8]) throws(CertificateDamage) -> CertificateVerdict {
    check(try CertificateReader.certificate(in: bytes, of: program))
  }

  /// What comes of checking a certificate against the story.
  func check(_ certificate: Certificate) -> CertificateVerdict {
    CertificateCheck.check(certificate, of: program, fingerprint: Self.fingerprint, options: options)
  }
}

extension Certificate.Claim {
  /// What says that something is out of reach.
  init(of finding: ItemFinding) {
    self.init(kind: finding.item.kind, name: finding.item.name, path: finding.item.path)
  }
}

extension CertificateVerdict {
  /// Why the certificate does not hold; nil where it does.
  var refusal: String? {
    switch self {
    case .holds: nil
    case .refused(let refusal): "\(refusal.place.map { "line \($0.line): " } ?? "")\(refusal.message)"
    case .stopped: "stopped"
    }
  }
}
