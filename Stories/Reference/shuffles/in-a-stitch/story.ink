// runtime §194: the path of a sequence in a stitch is its stitch's path and its index
~ SEED_RANDOM(1)
-> song.low -> song.low -> song.low -> song.low -> song.low -> song.low ->
== song
= low
{shuffle:
- la
- li
- lo
}
->->
