"""One numbered history of a tenant's schema; each script runs once, inside one transaction."""
