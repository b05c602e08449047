import Foundation
import LonghandCompiler
import LonghandExplorer
import LonghandRuntime
import LonghandSource
import LonghandTestSupport
import Testing

/// Certificates of stories, checked as somebody else would check them: written down, read and gone through.
@Suite struct CertificateTests {
  @Test(arguments: Array(UInt64(1)...40))
  func generatedStoriesAreCertified(_ seed: UInt64) throws {
    var generator = StoryGenerator(seed: seed, fuel: seed % 2 == 0 ? 2 : 4, drawsLots: seed % 3 == 0)
    let source = generator.story()
    let certified = try Certified(compile(source))
    let unreachable = certified.report.findings.filter { $0.verdict.word == "unreachable" }
    print("SEED", seed, unreachable.count, certified.claims.count, certified.outcome.reason ?? "-", Set(certified.outcome.left.map { $0.reason.rawValue }), certified.report.passes.map{"\($0.name)\($0.isClosed)"}, certified.bytes.count)
    for left in certified.outcome.left where left.reason == .lost { print("LOST", seed, left.item.kind, left.item.name, left.item.path, left.item.place?.line ?? 0, certified.report.findings.first { $0.item == left.item }!.verdict); try source.write(toFile: "/tmp/certificate-\(seed).ink", atomically: true, encoding: .utf8) }
    guard certified.outcome.certificate != nil else { return }
    let verdict = try certified.check(certified.bytes)
    #expect(verdict.refusal == nil, "\(verdict.refusal ?? ""): \(source)")
  }
}
