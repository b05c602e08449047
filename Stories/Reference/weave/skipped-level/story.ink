// ink §132, ink §133: a skipped level is harmless, and a shallower point joins the deeper ones
* Open the box
* * * A ribbon
* * A spring
- Done.
