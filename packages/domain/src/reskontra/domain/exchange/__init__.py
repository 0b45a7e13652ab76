"""What other currencies are worth in kronor: as published for all, and as a firm enters itself."""
