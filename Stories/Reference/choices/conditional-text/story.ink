// ink §67, ink §76: braces with text are fine on a choice line
VAR cold = true
* Wear the {cold:woollen|linen} scarf[{cold: at once}]
- Warm.
