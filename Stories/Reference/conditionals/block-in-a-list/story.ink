// ink §71: a multi-line block may stand inside an inline branch
{true:A drawer {true:
        full of string
    } and pins|An empty drawer}.
