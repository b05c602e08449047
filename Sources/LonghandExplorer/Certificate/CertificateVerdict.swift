import LonghandRuntime

/// What came of checking a certificate.
package enum CertificateVerdict: Sendable {
  /// It holds: so many places were gone through.
  case holds(places: Int)
  /// It does not.
  case refused(CertificateRefusal)
  /// Somebody made an end of it.
  case stopped
}

/// Why a certificate does not hold.
package struct CertificateRefusal: Hashable, Sendable, Error {
  /// Where in the story, if it is a place of the story that does not fit.
  package var place: StoryPlace?
  /// What does not fit, in a sentence or two.
  package var message: String
}
