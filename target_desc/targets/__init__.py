"""The targets that oxllc ships: a folder each, with `.td` files and, where code is needed, `hooks.py`."""
