# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Label(Model):
    """Label of the Platform API.

    The platform requires: name, value, encoded.
    """

    name: str | None = field("name", default=None)
    value: str | None = field("value", default=None)
    encoded: bool | None = field("encoded", default=None)
