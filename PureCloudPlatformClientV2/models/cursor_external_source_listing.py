# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Cursors, ExternalSource


class CursorExternalSourceListing(Model):
    """Page of external sources. Answer of get_externalcontacts_externalsources."""

    entities: list[ExternalSource] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    cursors: Cursors | None = field("cursors", default=None)
