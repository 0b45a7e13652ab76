"""From the histories to the queues and the screens, in a process of its own."""
