"""The RISC-V target."""
