// R164, A22
{"ant" < "bee"}
