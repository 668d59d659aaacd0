"""What `-mcpu=help` and `-mattr=help` print."""

from __future__ import annotations


def target_help(cpu: str, target_desc: str | None) -> str:
    """Processors and features, of all shipped targets or of one `.td` file."""
    from oxllc.target_desc import list_cpus, list_features

    lines = ["Available CPUs:", ""]
    lines += [f"  {c.name:<20} - {c.description or f'a processor of {c.target}'}" for c in list_cpus(target_desc)]
    lines += ["", "Available features:", ""]
    seen = set()
    for feature in list_features(target_desc):
        if feature.name not in seen:
            seen.add(feature.name)
            lines.append(f"  {feature.name:<20} - {feature.description}")
    lines += ["", "Use +feature to enable a feature, or -feature to disable it; for example -mattr=+zba,-c."]
    return "\n".join(lines)
