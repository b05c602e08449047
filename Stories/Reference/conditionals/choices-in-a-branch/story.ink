// ink §85, ink §245: after offering a choice in a block, the flow goes on behind the block
The cat considers.
{true:
    * [Purr]
      A purr.
      -> END
}
* [Leave]
  Paws on the stairs.
