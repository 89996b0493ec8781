# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CustomEventAttributeList(Model):
    """CustomEventAttributeList of the Platform API.

    The platform requires: data_type, values.
    """

    data_type: str | None = field("dataType", default=None)
    values: list[str] | None = field("values", default=None)
