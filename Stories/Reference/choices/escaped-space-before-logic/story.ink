// ink §116: text that begins with logic needs something before the brace
VAR mood = "merry"
* \ {mood} song
- Sung.
