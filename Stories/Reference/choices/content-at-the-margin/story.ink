// ink §130, ink §134: indentation means nothing
* One
The first follows.
      * Two
The second follows.
- Done.
