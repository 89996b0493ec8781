# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BotSearchResponse


class BotSearchResponseEntityListing(Model):
    """Given by get_textbots_bots_search."""

    entities: list[BotSearchResponse] | None = field("entities", default=None)
