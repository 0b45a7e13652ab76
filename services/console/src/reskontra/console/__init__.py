"""The operator's console, and the whole house on one machine."""
