// runtime §119, runtime §285: an empty string at a line's start keeps the line, as an empty one
{""}
Hello {""}
x{""}
{" "}
y
