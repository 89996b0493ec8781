# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .content_card import ContentCard


class ContentCarousel(Model):
    """ContentCarousel of the Platform API.

    The platform requires: cards.
    """

    cards: list[ContentCard] | None = field("cards", default=None)
