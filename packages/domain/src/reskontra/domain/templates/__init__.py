"""What firms write around their documents: the words of mails and text messages."""
