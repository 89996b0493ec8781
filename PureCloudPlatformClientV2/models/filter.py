# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Filter(Model):
    """One of the filters of a trustee audit query. In TrusteeAuditQueryRequest and 1 more.

    Required by the platform: name, type, operator, values.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    operator: str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)
