# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentText(Model):
    """Part of ConversationMessageContent.

    Required by the platform: body.
    """

    type: Literal["Text"] | str | None = field("type", default=None)
    body: str | None = field("body", default=None)
