"""The walls of the house: what imports, shapes and names must look like."""
