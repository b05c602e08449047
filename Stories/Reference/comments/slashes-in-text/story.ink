// ink §18: two slashes are a comment even in text; escaped slashes are text
Write to http://quiet.example today
Write to http:\/\/quiet.example today
