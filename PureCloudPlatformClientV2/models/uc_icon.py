# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UCIcon(Model):
    """UCIcon of the Platform API.

    The platform requires: vector.
    """

    vector: str | None = field("vector", default=None)
