# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LexSlot(Model):
    """LexSlot of the Platform API.

    The platform requires: name, type.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    type: str | None = field("type", default=None)
    priority: int | None = field("priority", default=None)
