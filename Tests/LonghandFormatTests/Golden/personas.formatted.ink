PERSONA ada "Ada  the  First" {
    guarded / open: 30
    bold: low, shy: high
    // about warm
    cold / warm: 50 mirrors ada.open by 40 and bea.cold by -5
// the last
}
PERSONA bea { cold: 10 }
~ ada: open +5, bold -3, warm = (1 + 2)
-> END
