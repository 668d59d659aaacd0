// error 2:34: concatenated dag operators do not match: '(op 1)' vs. '(op2 2)'
def op; def op2; def A { dag d = !con((op 1),(op2 2)); }
