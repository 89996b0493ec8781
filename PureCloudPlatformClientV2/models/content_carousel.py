# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ContentCard


class ContentCarousel(Model):
    """Carousel of message content. In MessageContent and 1 more.

    Required by the platform: cards.
    """

    cards: list[ContentCard] | None = field("cards", default=None)
