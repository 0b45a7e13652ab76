"""The firm of the story, as its owner sees it."""

from dataclasses import dataclass

from reskontra.console.demo.client import Client, Json


@dataclass(frozen=True, slots=True)
class Firm:
    """The firm, seen by its owner who is logged in."""

    client: Client
    slug: str
    is_new: bool

    @property
    def door(self) -> str:
        """Where its GraphQL is spoken."""
        return f"/t/{self.slug}/graphql"

    def tell(self, document: str, **given: object) -> Json:
        """Ask for one change in the firm."""
        return self.client.tell(self.door, document, **given)

    def ask(self, document: str, **variables: object) -> Json:
        """Ask something of the firm."""
        return self.client.ask(self.door, document, variables)
