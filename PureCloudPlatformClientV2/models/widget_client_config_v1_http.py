# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WidgetClientConfigV1Http(Model):
    """Part of WidgetClientConfig."""

    web_chat_skin: Literal["basic", "modern-caret-skin"] | str | None = field("webChatSkin", default=None)
    authentication_url: str | None = field("authenticationUrl", default=None)
