# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_content_attachment import ConversationContentAttachment


class OpenMessageContent(Model):
    """OpenMessageContent of the Platform API.

    The platform requires: content_type.
    """

    content_type: Literal["Attachment"] | str | None = field("contentType", default=None)
    attachment: ConversationContentAttachment | None = field("attachment", default=None)
