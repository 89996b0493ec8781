# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContentQuickReply(Model):
    """One of the actions of a content quick reply V2. In ContentQuickReplyV2 and 1 more.

    Required by the platform: text, payload.
    """

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    image: str | None = field("image", default=None)
    action: Literal["Message"] | str | None = field("action", default=None)
