# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ComplianceResponse(Model):
    """ComplianceResponse of the Platform API.

    The platform requires: message.
    """

    message: str | None = field("message", default=None)
