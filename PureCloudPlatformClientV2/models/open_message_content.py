# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationContentAttachment


class OpenMessageContent(Model):
    """One of the content of an open message normalized message. In OpenMessageNormalizedMessage and 1 more.

    Required by the platform: content_type.
    """

    content_type: Literal["Attachment"] | str | None = field("contentType", default=None)
    attachment: ConversationContentAttachment | None = field("attachment", default=None)
