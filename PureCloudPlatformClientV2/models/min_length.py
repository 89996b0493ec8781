# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MinLength(Model):
    """MinLength of the Platform API.

    The platform requires: min, max.
    """

    min: int | None = field("min", default=None)
    max: int | None = field("max", default=None)
