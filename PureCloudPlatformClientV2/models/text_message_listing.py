# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .message_data import MessageData


class TextMessageListing(Model):
    """TextMessageListing of the Platform API."""

    entities: list[MessageData] | None = field("entities", default=None)
