# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Record(Model):
    """Record of the Platform API.

    The platform requires: name, type, value.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    value: str | None = field("value", default=None)
