// runtime §285: text before a divert has no newline of its own
We hurried home -> quickly
== quickly
as fast as the rain.
-> END
