-- Everybody pays the standard list, and prices are never converted: there is one for each currency.

DROP INDEX price_list_standard;
CREATE UNIQUE INDEX price_list_standard ON price_list (currency) WHERE is_standard;
