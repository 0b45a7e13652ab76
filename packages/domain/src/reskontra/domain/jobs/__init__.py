"""Work that takes its time: what was asked for, how far it has come, how each part went."""
