"""The pages that are somebody's own: a consultant's, an orderer's, that of one report."""
