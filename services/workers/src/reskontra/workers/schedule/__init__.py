"""What time asks for. Nothing runs here: each job wakes actors, by the same queues as all else."""
