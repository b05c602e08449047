VAR x = 1
VAR l = (a)
LIST ls = a, b

Words before { x:
    inside

- else:
    nothing
} and after.
{ x:
- -1:
    minus one
- 2:
- 3: three
- else: { x > 1:
        big
    - else: { shuffle:
        - a
        - b {x: c|d}
        -
        }
    }
}
* {x} A choice { x:
        with
    - else: without
    } in its words
    {
    - x:
        * * Deeper -> END
            text
            * * * Deepest -> END
    }
- { x:
        behind a gather
    - else:
        { cycle:
        - one
        - * choice -> END
                text
        }
    }
- { once:
    - a
    }
-> END
