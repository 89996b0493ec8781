# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KeyValue(Model):
    """KeyValue of the Platform API.

    The platform requires: key, value.
    """

    key: str | None = field("key", default=None)
    value: str | None = field("value", default=None)
