def a { string s = "x" # !add(1,2) # "y" # 0b10; string t = 5 # 6; }
