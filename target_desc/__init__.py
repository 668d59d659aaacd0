"""The `.td` language and the target model built from its records.

`load_target` gives the model of a CPU; `load_records` reads `.td` files; `parse_records` reads a text.  The reader of the language
is imported on first use: a target that comes from the cache does not need it.
"""

from typing import TYPE_CHECKING, Any

from oxllc.target_desc.load import list_cpus, list_features, load_target

if TYPE_CHECKING:
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

_LAZY = {
    "loader": ("load_records", "parse_records"),
    "records": ("Record", "RecordClass", "RecordKeeper"),
    "values": ("Bits", "Code", "Dag", "List", "Unset", "UnsetType", "Var", "VarBit"),
}


def __getattr__(name: str) -> Any:
    import importlib

    for module, names in _LAZY.items():
        if name in names:
            return getattr(importlib.import_module(f"oxllc.target_desc.{module}"), name)
    raise AttributeError(f"module 'oxllc.target_desc' has no attribute '{name}'")
