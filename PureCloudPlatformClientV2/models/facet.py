# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Facet(Model):
    """One of the facets of a trustee audit query. In TrusteeAuditQueryRequest and 1 more.

    Required by the platform: name, type.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
