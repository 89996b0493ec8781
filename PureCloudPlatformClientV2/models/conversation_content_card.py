# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentCard(Model):
    """One of the cards of a conversation content carousel. In ConversationContentCarousel and 1 more.

    Required by the platform: title, actions.
    """

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    image: str | None = field("image", default=None)
    video: str | None = field("video", default=None)
    default_action: ConversationContentCardAction | None = field("defaultAction", default=None)
    actions: list[ConversationContentCardAction] | None = field("actions", default=None)


class ConversationContentCardAction(Model):
    """One of the actions of a conversation content card. In ConversationContentCard."""

    type: Literal["Link", "Postback", "Unknown"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    url: str | None = field("url", default=None)
