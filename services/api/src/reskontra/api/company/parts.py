"""How invoices look, in the schema."""

from typing import Self, TypeAlias

import strawberry

from reskontra.api.scalars import Locale
from reskontra.domain.company import looks
from reskontra.domain.countries import references

OcrLevel: TypeAlias = references.OcrLevel
strawberry.enum(
    references.OcrLevel, description="How strictly the bank looks at references (OCR-nivå)."
)
PageDesign: TypeAlias = looks.PageDesign
strawberry.enum(looks.PageDesign, description="How the page is laid out (fakturans formgivning).")
PageCode: TypeAlias = looks.PageCode
strawberry.enum(looks.PageCode, description="Which code to scan stands on the page (QR-kod).")


@strawberry.type
class PageTexts:
    """The firm's own words on its invoices in one language (egna texter)."""

    locale: Locale
    greeting: str = strawberry.field(description="Above the lines (hälsning).")
    terms: str = strawberry.field(description="Below the sums (villkor).")
    footer: str = strawberry.field(description="At the foot of each page (sidfot).")

    @classmethod
    def of(cls, value: looks.PageTexts) -> Self:
        return cls(
            locale=Locale(value.locale),
            greeting=value.greeting,
            terms=value.terms,
            footer=value.footer,
        )


@strawberry.type
class PageSettings:
    """How invoices look from now on; those that are issued keep their looks (utseende)."""

    design: PageDesign
    colour: str = strawberry.field(description="Red, green and blue in hexadecimal: `#0b5563`.")
    code: PageCode
    texts: list[PageTexts] = strawberry.field(description="One for each language that has any.")

    @classmethod
    def of(cls, value: looks.PageSettings) -> Self:
        return cls(
            design=value.design,
            colour=value.colour,
            code=value.code,
            texts=list(map(PageTexts.of, value.texts)),
        )


@strawberry.input
class PageTextsInput:
    """The firm's own words in one language (egna texter)."""

    locale: Locale
    greeting: str = strawberry.field(default="", description="At most 300 characters.")
    terms: str = strawberry.field(default="", description="At most 1 000 characters.")
    footer: str = strawberry.field(default="", description="One line, at most 200 characters.")

    def value(self) -> looks.PageTexts:
        return looks.PageTexts(
            locale=self.locale, greeting=self.greeting, terms=self.terms, footer=self.footer
        )


@strawberry.input
class PageSettingsInput:
    """How invoices shall look, as a whole (utseende)."""

    design: PageDesign
    colour: str = strawberry.field(
        description="`#0b5563`; texts of it on white must be readable (WCAG 2.2 AA, 4.5 to 1)."
    )
    code: PageCode
    texts: list[PageTextsInput]

    def value(self) -> looks.PageSettings:
        return looks.PageSettings(
            design=self.design,
            colour=self.colour,
            code=self.code,
            texts=tuple(each.value() for each in self.texts),
        )
