# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Image


class ChatMessageUser(Model):
    """Part of ChatMessage."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    display_name: str | None = field("displayName", default=None)
    username: str | None = field("username", default=None)
    images: list[Image] | None = field("images", default=None)
