# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CustomEventAttributeList(Model):
    """Part of Session.

    Required by the platform: data_type, values.
    """

    data_type: str | None = field("dataType", default=None)
    values: list[str] | None = field("values", default=None)
