"""Name servers, asked through the machine's own or those that the operator names."""
