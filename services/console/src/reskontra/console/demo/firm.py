"""The firm of the story, as its owner sees it."""

import json
from dataclasses import dataclass

from reskontra.console.demo.client import Client, Json, sha256


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

    def tell_once(self, document: str, key: str, **given: object) -> Json:
        """Ask for one change that is made once, however often it is asked for in these words.

        What is asked for is part of the key: a story told otherwise asks for something else.
        """
        words = sha256(json.dumps(given, sort_keys=True).encode())[:16]
        return self.tell(document, idempotencyKey=f"reskontra-demo-{key}-{words}", **given)

    def ask(self, document: str, **variables: object) -> Json:
        """Ask something of the firm."""
        return self.client.ask(self.door, document, variables)
