"""What has happened in a firm, as clients see it."""
