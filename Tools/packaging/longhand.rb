# The formula for Homebrew; Tools/package fills in where the sources are.
class Longhand < Formula
  desc "Play, write and check interactive stories in ink"
  homepage "@HOME@"
  url "@URL@"
  sha256 "@SHA256@"
  # GNU readline, which the command links, is under the GPL; the sources are under MIT.
  license all_of: ["MIT", "GPL-3.0-or-later"]

  depends_on "libyaml"
  depends_on "readline"
  uses_from_macos "python" => :build
  uses_from_macos "swift" => :build, since: :sequoia

  def install
    system "swift", "build", "--disable-sandbox", "--configuration", "release", "--product", "longhand"
    system "Tools/install", "--quiet", "--binary", ".build/release/longhand", prefix
  end

  test do
    (testpath/"story.ink").write("Rain.\n* [Stay] You stay.\n* [Go] You go.\n- -> END\n")
    system bin/"longhand", "lint", "--strict", "story.ink"
    assert_match "You go.", pipe_output("#{bin}/longhand play --plain story.ink", "2\n")
  end
end
