# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WebChatRoutingTarget(Model):
    """Part of CreateWebChatConversationRequest.

    Required by the platform: target_type, target_address.
    """

    target_type: Literal["QUEUE"] | str | None = field("targetType", default=None)
    target_address: str | None = field("targetAddress", default=None)
    skills: list[str] | None = field("skills", default=None)
    language: str | None = field("language", default=None)
    priority: int | None = field("priority", default=None)
