// ink §178: words and signs mean the same
{7 mod 4} {7 % 4}
{true and true} {true && true:yes}
{"teapot" has "pot"} {"teapot" ? "pot"}
{"teapot" hasnt "pan"} {"teapot" !? "pan"}
