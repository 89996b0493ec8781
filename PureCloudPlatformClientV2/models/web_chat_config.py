# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WebChatConfig(Model):
    """Part of WebChatDeployment."""

    web_chat_skin: Literal["basic", "modern-caret-skin"] | str | None = field("webChatSkin", default=None)
