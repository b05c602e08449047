// runtime §71, A9: a variable divert needs a target
VAR where = 5
Off we go.
-> where
