// ink §136: a choice in a block does not stop the flow before the gather
{true:
    * [Stay in bed]
      The pillow is warm.
      -> END
}
- The day begins.
