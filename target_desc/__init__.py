"""The `.td` language and the target model built from its records.

`load_target` gives the model of a CPU; `load_records` reads `.td` files; `parse_records` reads a text.
"""

from oxllc.target_desc.load import list_cpus, list_features, load_target
from oxllc.target_desc.loader import load_records, parse_records
from oxllc.target_desc.records import Record, RecordClass, RecordKeeper
from oxllc.target_desc.values import Bits, Code, Dag, List, Unset, UnsetType, Var, VarBit

__all__ = [
    "Bits",
    "Code",
    "Dag",
    "List",
    "Record",
    "RecordClass",
    "RecordKeeper",
    "Unset",
    "UnsetType",
    "Var",
    "VarBit",
    "list_cpus",
    "list_features",
    "load_records",
    "load_target",
    "parse_records",
]
