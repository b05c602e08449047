VAR name = "  a  "
~ temp s = "{name} and  {name}"
Two  blanks,	a tab, and {name}'s   blanks.
Glue <>
<>  glue<> and <>  glue.
{name:  both  |  kept  }
{&  one  |  two}{!|  none}
Before a tag   # tag  one   # tag two
{name} -> next
Words -> next
Words -> next
{name}-> next
<> -> next
A \ 
A backslash at the end \
    goes on, as it is written.
* Words   -> next
* Words-> next
* [Only]  -> next
* []-> next
* Bare   
* Words [ in brackets ]  and after  
* \ {name|other}
* -> next
- -> next

=== next ===
- \- a dash
\* a star
\ a blank first
1 - 2 -- 3 * 4
a * b + c, = = and == too
        * * * A star first is a choice.
- TODO is a note? TODO: is not here
TODO: this one is
- return is a word here -> END
