"""What has happened: the event log, who handled it, and the answers given to repeated requests."""
