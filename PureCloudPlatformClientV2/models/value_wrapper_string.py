# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ValueWrapperString(Model):
    """ValueWrapperString of the Platform API."""

    value: str | None = field("value", default=None)
