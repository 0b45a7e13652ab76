"""What is sold and at which price: articles, price lists, customers' own prices."""
