import re

from reskontra.domain.kernel.limits import LOCALES
from reskontra.workers.rendering.compiler import TEMPLATES
from reskontra.workers.rendering.words import words_of

DESIGN = "invoice"


def test_every_language_has_the_same_labels_and_countries() -> None:
    labels = {locale: set(words_of(DESIGN, locale).labels) for locale in LOCALES}
    countries = {locale: set(words_of(DESIGN, locale).countries) for locale in LOCALES}
    assert labels["sv"] == labels["en"]
    assert countries["sv"] == countries["en"]


def test_every_label_that_the_template_names_exists() -> None:
    template = "".join(path.read_text("utf-8") for path in (TEMPLATES / DESIGN).glob("*.typ"))
    named = set(re.findall(r"words\.([a-z_]+)", template)) - {"at"}
    assert named - set(words_of(DESIGN, "sv").labels) == set()


def test_a_country_without_a_name_is_told_by_its_code() -> None:
    assert words_of(DESIGN, "sv").country("ZZ") == "ZZ"
