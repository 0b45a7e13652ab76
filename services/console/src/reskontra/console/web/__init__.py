"""The web client as the console sees it: something to install, build, check and test."""
