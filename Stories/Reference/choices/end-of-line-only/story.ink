// L120, R119: a chosen bracket alone prints nothing before the gather
* [Nod]
* [Bow]
- Silence.
