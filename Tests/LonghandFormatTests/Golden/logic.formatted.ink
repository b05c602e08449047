VAR a = 1
CONST B = "b"
LIST moods = (calm), angry = 3, (sad)
EXTERNAL roll(n)
-> k(1)

=== k(n) ===
~ a = 1 + 2 * 3 - 4 / 5 % 6
~ a = -1
~ a = -n
~ a = n - -1
~ a = !n || n && not n
~ a = (n)
~ a = (n + 1) * 2
~ a += 1
~ a -= n
~ a++
~ a--
~ a = f(n, -> k, "x" + B)
~ f(1, k, "")
~ moods += (calm, moods.angry)
~ a = moods ? calm
~ a = moods has calm and moods !? sad or moods hasnt angry
~ a = n mod 2
~ a = n < -5
~ a = n <= 5 && n >= 5 && n != 5 && n == 5
~ temp t = -> k
~ temp u = roll(6)
{a + 1}{f(1, -> k, "a  b")}{not a:x}{! once}{LIST_COUNT(moods) > 1:many}
{a < -5:less}
-> t

=== function f(x, y, z) ===
~ return x
~ return
