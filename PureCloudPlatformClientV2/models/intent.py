# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class Intent(Model):
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
