# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OpenContentAttachment


class OpenInboundMessageContent(Model):
    """Part of OpenInboundNormalizedMessage."""

    attachment: OpenContentAttachment | None = field("attachment", default=None)
