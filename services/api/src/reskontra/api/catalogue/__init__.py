"""Articles, price lists and customers' prices, as clients see them."""
