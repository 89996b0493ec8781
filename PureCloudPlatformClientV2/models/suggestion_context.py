# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, Entity, UserReference


class SuggestionContext(Model):
    """Part of Suggestion."""

    queue: AddressableEntityRef | None = field("queue", default=None)
    media_type: Literal["Message", "Voice", "Unknown"] | str | None = field("mediaType", default=None)
    user: UserReference | None = field("user", default=None)
    external_contact: AddressableEntityRef | None = field("externalContact", default=None)
    utterance: Entity | None = field("utterance", default=None)
    message: AddressableEntityRef | None = field("message", default=None)
    query_statement: str | None = field("queryStatement", default=None)
