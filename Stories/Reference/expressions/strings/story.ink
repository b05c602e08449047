// runtime §164, runtime §165: with a string everything becomes a string
{"5" == 5} {1.0 == "1"} {true == "true"}
{1.5 + "x"} {true + "x"} {"x" + 2 + 3} {2 + 3 + "x"}
{"x5" ? 5} {"" ? ""} {"tea" ? ""}
{"Tea" == "tea"} {"tea" != "coffee"}
