"""Workloads measured beside their physical limit, in one run."""
