"""What name servers answer, as texts."""

from dns.rdata import from_text
from dns.rdataclass import IN

from reskontra.workers.connectors.name_servers.mapping import values_of


def test_strings_of_one_text_are_read_as_one() -> None:
    assert values_of([from_text(IN, "TXT", '"v=DKIM1; k=rsa; p=AB" "CD"')]) == (
        "v=DKIM1; k=rsa; p=ABCD",
    )


def test_the_order_of_answers_is_chance() -> None:
    exchanges = [from_text(IN, "MX", "20 B.example."), from_text(IN, "MX", "10 a.example.")]
    assert values_of(exchanges) == values_of(exchanges[::-1]) == ("10 a.example.", "20 b.example.")


def test_what_nobody_can_read_is_read_somehow_and_never_whole() -> None:
    assert values_of([from_text(IN, "TXT", r'"\255\254"')]) == ("\ufffd\ufffd",)
    long = from_text(IN, "TXT", " ".join(['"' + "a" * 255 + '"'] * 20))
    (value,) = values_of([long])
    assert len(value) == 2_000
    assert len(values_of([from_text(IN, "TXT", f'"{n}"') for n in range(99)])) == 20


def test_other_kinds_are_told_as_they_are() -> None:
    assert values_of([from_text(IN, "A", "192.0.2.1")]) == ("192.0.2.1",)
