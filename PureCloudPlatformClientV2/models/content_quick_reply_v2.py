# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .content_quick_reply import ContentQuickReply


class ContentQuickReplyV2(Model):
    """ContentQuickReplyV2 of the Platform API.

    The platform requires: title, actions.
    """

    title: str | None = field("title", default=None)
    actions: list[ContentQuickReply] | None = field("actions", default=None)
