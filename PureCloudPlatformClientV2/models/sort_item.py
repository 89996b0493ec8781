# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SortItem(Model):
    """SortItem of the Platform API."""

    name: str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
