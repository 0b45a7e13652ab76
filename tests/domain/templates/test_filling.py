"""Names are looked up, and nothing is carried out."""

import pytest

from reskontra.domain.templates.filling import alone, filled, names_in

VALUES = {"invoice_number": "1042", "firm_name": "Åkeri AB", "iban": None}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Faktura {{invoice_number}} från {{ firm_name }}", "Faktura 1042 från Åkeri AB"),
        ("ingen variabel", "ingen variabel"),
        ("a\nIBAN: {{iban}}\nb", "a\nb"),
        ("a\n\n{{iban}}\n\nb", "a\n\nb"),
        ("{{iban}}\n\nb", "b"),
        ("a\n\nb", "a\n\nb"),
        ("{{iban}}", ""),
    ],
)
def test_a_line_about_something_that_is_not_there_is_left_out(text: str, said: str) -> None:
    assert filled(text, VALUES) == said


def test_a_value_is_never_read_as_a_template() -> None:
    assert filled("{{firm_name}}", {"firm_name": "{{iban}} {0.__class__}", "iban": "x"}) == (
        "{{iban}} {0.__class__}"
    )


def test_each_part_is_written_with_its_name() -> None:
    def written(name: str | None, text: str) -> str:
        return f"<{name}:{text}>"

    assert (
        filled("nr {{invoice_number}}", VALUES, written) == "<None:nr ><invoice_number:1042><None:>"
    )


def test_an_unknown_name_is_a_fault() -> None:
    with pytest.raises(KeyError):
        filled("{{number}}", VALUES)


def test_what_stands_in_a_text() -> None:
    assert names_in("{{a}} {{ b }} {c} {{}}") == ["a", "b", ""]
    assert names_in("{{ a b  }} {{a } }} {{ {{c\t}}") == ["a b", "c"]
    assert [alone(line) for line in (" {{a}} ", "x {{a}}", "")] == ["a", None, None]


def test_a_variable_without_an_end_is_read_in_no_time() -> None:
    assert names_in(("{{" + " " * 100_000 + "x ") * 20) == []
