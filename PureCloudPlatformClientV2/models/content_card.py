# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentCard(Model):
    """One of the cards of a content carousel. In ContentCarousel and 2 more.

    Required by the platform: title, actions.
    """

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    image: str | None = field("image", default=None)
    video: str | None = field("video", default=None)
    default_action: ContentCardAction | None = field("defaultAction", default=None)
    actions: list[ContentCardAction] | None = field("actions", default=None)


class ContentCardAction(Model):
    """One of the actions of a content card. In ContentCard."""

    type: Literal["Link", "Postback"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    url: str | None = field("url", default=None)
