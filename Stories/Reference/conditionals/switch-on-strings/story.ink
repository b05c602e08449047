// ink §80, runtime §164: cases compare by equality, whatever the type
VAR pet = "cat"
{pet:
- "dog": Woof.
- "cat": Miaow.
}
