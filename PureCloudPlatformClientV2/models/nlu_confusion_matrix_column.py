# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NluConfusionMatrixColumn(Model):
    """NluConfusionMatrixColumn of the Platform API.

    The platform requires: name, value.
    """

    name: str | None = field("name", default=None)
    value: float | None = field("value", default=None)
