# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ComplexVariableInfo(Model):
    """ComplexVariableInfo of the Platform API.

    The platform requires: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
