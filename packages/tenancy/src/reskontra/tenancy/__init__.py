"""For whom: tenants, people, access, and the one door to a tenant's data."""
