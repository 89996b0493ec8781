# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationContentCard


class ConversationContentCarousel(Model):
    """Part of ConversationMessageContent.

    Required by the platform: cards.
    """

    cards: list[ConversationContentCard] | None = field("cards", default=None)
