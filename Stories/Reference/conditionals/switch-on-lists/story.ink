// ink §80, runtime §174: a case with a list item matches the list of just this item
LIST weather = sun, (rain), snow
{weather:
- sun: Hats.
- rain: Boots.
- else: Skis.
}
