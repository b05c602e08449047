// ink §17: block comments do not nest
Rain /* outer /* inner */ and wind
