"""Valid things to test with: one argument per thing that the test is about."""
