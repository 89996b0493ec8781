# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ComplianceResponse(Model):
    """Response of help settings. In HelpSettings and 2 more.

    Required by the platform: message.
    """

    message: str | None = field("message", default=None)
