"""One numbered history of the platform's schema; each script runs once, in one transaction."""
