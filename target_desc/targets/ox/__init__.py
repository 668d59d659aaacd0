"""The ox1 GPU core."""
