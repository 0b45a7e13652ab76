"""What was agreed with a customer: terms of work, prices of hours, and what is paid by plan."""
