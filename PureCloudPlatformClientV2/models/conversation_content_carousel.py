# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_content_card import ConversationContentCard


class ConversationContentCarousel(Model):
    """ConversationContentCarousel of the Platform API.

    The platform requires: cards.
    """

    cards: list[ConversationContentCard] | None = field("cards", default=None)
