# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Facet(Model):
    """Part of TrusteeAuditQueryRequest and 1 more.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
