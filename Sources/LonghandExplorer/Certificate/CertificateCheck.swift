import LonghandRuntime

/// Checks a certificate against its story.
package struct CertificateCheck {
  private let certificate: Certificate
  private let plan: ExplorationPlan
  private let options: Explorer.Options
  private var places = 0

  /// Checks that what a certificate says holds in a story, and that what it claims follows from it.
  ///
  /// - Parameters:
  ///   - fingerprint: What tells this story from others.
  ///   - options: What functions of the host return, and what is taken for granted; all else does not matter.
  ///   - mayGoOn: Is told how many runs were made, now and then; false makes an end of it.
  package static func check(
    _ certificate: Certificate, of program: Program, fingerprint: String, options: Explorer.Options,
    while mayGoOn: (Int) -> Bool = { _ in true }
  ) -> CertificateVerdict {
    var check = CertificateCheck(certificate: certificate, plan: options.plainPlan(program), options: options)
    if let refusal = check.differs(fingerprint) { return .refused(refusal) }
    var coverages: [CertifiedClaims.Coverage] = []
    for part in certificate.parts {
      var parts = PartCheck(part, check.plan)
      parts.run(while: mayGoOn)
      if let refusal = parts.refusal { return .refused(refusal) }
      if parts.wasStopped { return .stopped }
      check.places += parts.places.metCount
      coverages.append(CertifiedClaims.Coverage(marks: parts.marks, stops: parts.stops))
    }
    if let refusal = check.unproved(coverages) { return .refused(refusal) }
    return .holds(places: check.places)
  }

  private init(certificate: Certificate, plan: ExplorationPlan, options: Explorer.Options) {
    (self.certificate, self.plan, self.options) = (certificate, plan, options)
  }

  /// What the certificate takes for granted that the check does not.
  private func differs(_ fingerprint: String) -> CertificateRefusal? {
    guard certificate.program == fingerprint else {
      return CertificateRefusal(
        message: "It was made for another story, or for this one before its files changed.")
    }
    let externals = options.certifiedExternals
    let names = Set(certificate.externals.keys).union(externals.keys).sorted()
    for name in names where certificate.externals[name] != externals[name] {
      return CertificateRefusal(
        message: "It was made with \(Self.words(name, certificate.externals[name])), and is checked with "
          + "\(Self.words(name, externals[name])).")
    }
    let assumptions = options.assumptions.map { $0.words }
    guard certificate.assumptions == assumptions else {
      return CertificateRefusal(
        message: "It was made with \(Self.words(certificate.assumptions)), and is checked with "
          + "\(Self.words(assumptions)).")
    }
    return nil
  }

  private static func words(_ name: String, _ range: ClosedRange<Int32>?) -> String {
    range.map { "--external \(name)=\($0.lowerBound)..\($0.upperBound)" } ?? "no --external \(name)"
  }

  private static func words(_ assumptions: [String]) -> String {
    assumptions.isEmpty ? "no --assume" : assumptions.map { "--assume '\($0)'" }.joined(separator: " ")
  }

  /// The first thing that is claimed and does not follow.
  private func unproved(_ coverages: [CertifiedClaims.Coverage]) -> CertificateRefusal? {
    let claims = CertifiedClaims(plan)
    for claim in certificate.claims where !claims.isOutOfReach(claim, by: coverages) {
      guard claims.isKnown(claim) else {
        return CertificateRefusal(message: "It claims something of the \(claim.words), and the story has none.")
      }
      return CertificateRefusal(
        place: claims.place(of: claim),
        message: "It claims that the \(claim.words) is out of reach, and by what it says of the places it may not be.")
    }
    return nil
  }
}
