# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .open_content_attachment import OpenContentAttachment


class OpenInboundMessageContent(Model):
    """OpenInboundMessageContent of the Platform API."""

    attachment: OpenContentAttachment | None = field("attachment", default=None)
