"""What is asked of the platform door: signing up, logging in, people, memberships and tokens."""
