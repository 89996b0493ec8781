# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationContentCardAction


class ConversationContentCard(Model):
    """Part of ConversationContentCarousel and 1 more.

    Required by the platform: title, actions.
    """

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    image: str | None = field("image", default=None)
    video: str | None = field("video", default=None)
    default_action: ConversationContentCardAction | None = field("defaultAction", default=None)
    actions: list[ConversationContentCardAction] | None = field("actions", default=None)
