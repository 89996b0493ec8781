# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WidgetClientConfigV1Http(Model):
    web_chat_skin: Literal["basic", "modern-caret-skin"] | str | None = field("webChatSkin", default=None)
    authentication_url: str | None = field("authenticationUrl", default=None)
