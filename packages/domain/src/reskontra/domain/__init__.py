"""What is true: the business of invoicing. Knows no tenants, no web, no queue, no net."""
