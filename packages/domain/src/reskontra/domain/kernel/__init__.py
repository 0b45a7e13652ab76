"""The alphabet of the business; standard library only."""
