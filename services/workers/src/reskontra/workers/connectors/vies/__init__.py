"""VIES, the European Commission's way to the states' registers of VAT numbers."""
