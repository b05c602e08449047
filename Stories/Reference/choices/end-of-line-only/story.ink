// ink §120, runtime §119: a chosen bracket alone prints nothing before the gather
* [Nod]
* [Bow]
- Silence.
