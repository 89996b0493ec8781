# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ValueWrapperString(Model):
    value: str | None = field("value", default=None)
