"""How the networks are trained: data sets, teacher, picture network, quantisation."""
