"""What `-mcpu=help` and `-mattr=help` print."""

from __future__ import annotations


def target_help(target_desc: str | None) -> str:
    """Processors and, by name, features, of all shipped targets or of one `.td` file."""
    from oxllc.target_desc import list_cpus, list_features

    features: dict[str, str] = {}
    for feature in list_features(target_desc):
        features.setdefault(feature.name, feature.description)
    lines = ["Available CPUs:", ""]
    lines += [f"  {c.name:<20} - {c.description or f'a processor of {c.target}'}" for c in list_cpus(target_desc)]
    if features:
        lines += ["", "Available features:", ""]
        lines += [f"  {name:<20} - {features[name]}" for name in sorted(features)]
        lines += ["", "Use +feature to enable a feature, or -feature to disable it; for example -mattr=+zba,-c."]
    return "\n".join(lines)
