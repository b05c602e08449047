// ink §93: elements may hold glue and logic
VAR n = 2
Post{<>card|}s: {{n > 1: many|few}|none}.
