-Start
*One
More.
**Nested
Below it.
***Third
- - -Gathered
- -(two)Twice
After two.
+(sticky){two}{not two}[Go]->DONE
+ +  Deep sticky
+++   ->
    Fallback.
-
-(end)
-(last) # tag
- * A choice behind a gather
      below it
   - - -> back
-->back
==back
* (label)
Words on the line below.
* (other)
{label} a condition on the line below
*{label}
    {other} Two conditions.
->DONE
