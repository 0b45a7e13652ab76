"""Does what takes time, and carries things to strangers."""
