// L130, L134: indentation means nothing
* One
The first follows.
      * Two
The second follows.
- Done.
