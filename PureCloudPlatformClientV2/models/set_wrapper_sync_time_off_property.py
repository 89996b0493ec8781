# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SetWrapperSyncTimeOffProperty(Model):
    """SetWrapperSyncTimeOffProperty of the Platform API."""

    values: list[str] | None = field("values", default=None)
