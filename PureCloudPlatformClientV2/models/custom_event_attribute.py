# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CustomEventAttribute(Model):
    """CustomEventAttribute of the Platform API.

    The platform requires: data_type, value.
    """

    data_type: str | None = field("dataType", default=None)
    value: str | None = field("value", default=None)
