import Checking
import LonghandProject

/// What an editor holds: files, some of them not saved, and what is wrong with them after each key.
var checks = Checks()
let files = [
  "main.ink": "INCLUDE rooms/hall.ink\n-> hall\n",
  "rooms/hall.ink": "== hall\nThe hall.\n+ [Wait]\n  -> hall\n* [Leave]\n  You leave. # ending: Out\n  -> END\n",
  "other.ink": "Another story.\n-> END\n",
]
let project = Project(folder: "/story", files: .memory(files.mapValues { Array($0.utf8) }, in: "/story"))
let stories = try project.stories(in: ".")
checks.expect(Set(stories.mainFiles) == ["main.ink", "other.ink"], "stories are found: \(stories.mainFiles)")
checks.expect(stories.stories(with: "rooms/hall.ink") == ["main.ink"], "a part belongs to its story")

let clean = try project.check("main.ink")
checks.expect(clean.report.findings.isEmpty && clean.missingFiles.isEmpty, "nothing is wrong")
project.setText(Array("== hall\nThe hall.\n-> celler\n".utf8), of: "rooms/hall.ink")
let edited = try project.check("main.ink").report
checks.expect(edited.findings.first?.code == "E99", "an edit that was not saved counts")
checks.expect(edited.path(of: edited.findings[0].range) == "rooms/hall.ink", "a finding names the file")
let (json, github) = (JSONFormat.text(of: edited), GitHubFormat.text(of: edited))
let sarif = SARIFFormat.text(of: edited, version: "1")
for (format, words) in [("json", json), ("github", github), ("sarif", sarif)] {
  checks.expect(String(decoding: words, as: UTF8.self).contains("celler"), "\(format) is written")
}
project.discardText(of: "rooms/hall.ink")
checks.expect(try project.check("main.ink").report.findings.isEmpty, "an edit is given up")
do {
  _ = try project.check("gone.ink")
  checks.expect(false, "a file that is not there is an error")
} catch {
  checks.expect(error.message.contains("gone.ink"), "the error names the file")
}

// The story is played, and conditions are asked of it that it does not know of.
let probed = try project.compile("main.ink", probes: [Probe("TURNS() > 0"), Probe("nonsense(")])
checks.expect(probed.wrongProbes == [1], "a wrong condition is known")
checks.expect(probed.program != nil, "the story is compiled all the same")
let well = try project.compile("main.ink", probes: [Probe("TURNS() > 0")])
var story = Story(well.program!, seed: 1)
_ = story.lines()
checks.expect(try !well.holds(0, in: story), "a condition does not hold at first")
try story.choose(0)
_ = story.lines()
checks.expect(try well.holds(0, in: story), "a condition holds later")

let random = RandomTests(try project.compile("main.ink").program!, seed: 7)
checks.expect(random.play(0..<50).failures.isEmpty, "random playthroughs find no failure")
let transcript = Transcript(SourceFile(name: "leave.test", text: "The hall.\n> leave\nYou leave.\n"))
checks.expect(transcript.problems.isEmpty && transcript.runs.count == 1, "a transcript is read")
checks.finish()
