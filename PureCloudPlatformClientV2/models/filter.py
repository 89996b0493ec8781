# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Filter(Model):
    """Filter of the Platform API.

    The platform requires: name, type, operator, values.
    """

    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    operator: str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)
