// runtime §164, A22
{"ant" < "bee"}
