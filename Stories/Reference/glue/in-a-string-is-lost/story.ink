// runtime §68: glue inside a string is gone when the string is made
{"Rain<>"}
bow
{"Sun<>flower"}
