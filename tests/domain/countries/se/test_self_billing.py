"""ML (2023:200) 17 kap. 24 § 12: the invoice says that the buyer writes it."""

from reskontra.domain.countries import country_of


def test_the_words_of_the_law() -> None:
    assert country_of("SE").self_billing_words() == "Självfakturering"
