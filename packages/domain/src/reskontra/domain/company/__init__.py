"""The issuing company: profile, accounts, number series, closed periods."""
