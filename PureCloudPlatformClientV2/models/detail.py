# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Detail(Model):
    """One of the details of an error. In ErrorBody and 3 more."""

    error_code: str | None = field("errorCode", default=None)
    field_name: str | None = field("fieldName", default=None)
    entity_id: str | None = field("entityId", default=None)
    entity_name: str | None = field("entityName", default=None)
