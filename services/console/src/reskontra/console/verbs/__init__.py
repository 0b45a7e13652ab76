"""The verbs of those who build and run the house, one module each."""
