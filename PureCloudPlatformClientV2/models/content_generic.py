# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ButtonComponent, ContentActions


class ContentGeneric(Model):
    """Part of MessageContent."""

    title: str | None = field("title", default=None)
    description: str | None = field("description", default=None)
    image: str | None = field("image", default=None)
    video: str | None = field("video", default=None)
    actions: ContentActions | None = field("actions", default=None)
    components: list[ButtonComponent] | None = field("components", default=None)
